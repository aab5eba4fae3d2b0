/** The record (记录) of a story: everything that was decided about it, by whom and when. */
@NullMarked
package org.yibaotong.newsroom.record;

import org.jspecify.annotations.NullMarked;
