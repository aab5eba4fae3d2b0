/** Withdrawals (撤稿): a published story is taken away from the public, with a reason the public may read. */
@NullMarked
package org.yibaotong.newsroom.withdrawal;

import org.jspecify.annotations.NullMarked;
