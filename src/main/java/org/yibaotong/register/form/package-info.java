/** The registration form of a filing (备案登记表), to be printed, signed and sealed. */
@NullMarked
package org.yibaotong.register.form;

import org.jspecify.annotations.NullMarked;
