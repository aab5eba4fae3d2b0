/** Invents the ledger of the example city, and the workbooks its districts would send in. */
@NullMarked
package org.yibaotong.example.ledger;

import org.jspecify.annotations.NullMarked;
