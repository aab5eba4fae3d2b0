/** The account itself (账号): who owns it, what it is for, and what may happen to it. */
@NullMarked
package org.yibaotong.register.account;

import org.jspecify.annotations.NullMarked;
