/** Ledgers as the units send them in (导入台账): read, looked at row by row, put right, and taken over in one piece. */
@NullMarked
package org.yibaotong.register.intake;

import org.jspecify.annotations.NullMarked;
