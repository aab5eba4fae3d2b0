/** Messages (留言): what residents ask, whose turn it is, until when, and what came of it. */
@NullMarked
package org.yibaotong.citizens.message;

import org.jspecify.annotations.NullMarked;
