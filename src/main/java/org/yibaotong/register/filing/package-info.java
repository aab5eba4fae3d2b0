/** Filing (备案): that an account is opened, changed, closed or deregistered is asked for by its unit, agreed to level by level, and put down
 * with a number. */
@NullMarked
package org.yibaotong.register.filing;

import org.jspecify.annotations.NullMarked;
