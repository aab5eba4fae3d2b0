/** Reads what people write into the cells of a ledger (读表): numbers, days, words and rows. No database. */
@NullMarked
package org.yibaotong.register.reading;

import org.jspecify.annotations.NullMarked;
