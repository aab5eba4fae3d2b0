/** The ledger of the example city. */
@NullMarked
package org.yibaotong.register.chapter;

import org.jspecify.annotations.NullMarked;
