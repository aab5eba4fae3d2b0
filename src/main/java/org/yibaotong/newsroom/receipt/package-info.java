/** What the sender sees of a submission (我报的): the receipt, what became of it, and how often it was read. */
@NullMarked
package org.yibaotong.newsroom.receipt;

import org.jspecify.annotations.NullMarked;
