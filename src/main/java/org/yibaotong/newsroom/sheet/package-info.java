/** The sheet (稿签) of a story: the one page where it is read, written and moved on, with everything that was decided about it. */
@NullMarked
package org.yibaotong.newsroom.sheet;

import org.jspecify.annotations.NullMarked;
