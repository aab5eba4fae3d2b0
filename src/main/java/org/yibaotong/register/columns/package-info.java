/** The columns of a ledger as a sheet (台账的列), the same when it is handed out and when it is taken in. */
@NullMarked
package org.yibaotong.register.columns;

import org.jspecify.annotations.NullMarked;
