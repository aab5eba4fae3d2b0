/** The pages of the ledger (台账): the list, the sheet of one account, and the forms. */
@NullMarked
package org.yibaotong.register.ledger;

import org.jspecify.annotations.NullMarked;
