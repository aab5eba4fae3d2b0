/** Second factors (第二道验证): codes from an app, passkeys, codes on paper. */
@NullMarked
package org.yibaotong.identity.factor;

import org.jspecify.annotations.NullMarked;
