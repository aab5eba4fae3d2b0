/** Dated figures of accounts (数字): followers, posts, reads, messages, each with its source. */
@NullMarked
package org.yibaotong.register.figure;

import org.jspecify.annotations.NullMarked;
