/** The city's own sign-in (统一身份认证), by OpenID Connect. */
@NullMarked
package org.yibaotong.identity.central;

import org.jspecify.annotations.NullMarked;
