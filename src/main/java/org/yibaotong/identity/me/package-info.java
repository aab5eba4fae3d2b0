/** One's own page (我的): password, second factors, roles held, sessions. */
@NullMarked
package org.yibaotong.identity.me;

import org.jspecify.annotations.NullMarked;
