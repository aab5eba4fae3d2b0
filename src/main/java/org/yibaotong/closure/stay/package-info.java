/** Cases that stand still because somebody has a word to say against them (暂缓), and what was answered. */
@NullMarked
package org.yibaotong.closure.stay;

import org.jspecify.annotations.NullMarked;
