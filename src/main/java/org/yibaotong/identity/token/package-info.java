/** Access tokens (访问令牌), by which a program acts for its owner, and the API's own door. */
@NullMarked
package org.yibaotong.identity.token;

import org.jspecify.annotations.NullMarked;
