/** One account on one sheet (账号页), and the forms that change it. */
@NullMarked
package org.yibaotong.register.sheet;

import org.jspecify.annotations.NullMarked;
