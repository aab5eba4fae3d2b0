/** Signing in (登录): the pages of the door, and who is let through which of the three doors. */
@NullMarked
package org.yibaotong.identity.signin;

import org.jspecify.annotations.NullMarked;
