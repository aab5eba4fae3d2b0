/** Those who wrote a message (留言人): told what came of it, where they left how they are reached. */
@NullMarked
package org.yibaotong.citizens.writer;

import org.jspecify.annotations.NullMarked;
