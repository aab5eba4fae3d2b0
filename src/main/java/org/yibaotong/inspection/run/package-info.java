/** One inspection (检查) of all accounts: begun by hand or by the week, judged batch by batch. */
@NullMarked
package org.yibaotong.inspection.run;

import org.jspecify.annotations.NullMarked;
