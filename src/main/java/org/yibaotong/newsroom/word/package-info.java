/** Word files (Word 文档) read into stories: headings, lists, tables and pictures in place, everything else left behind. */
@NullMarked
package org.yibaotong.newsroom.word;

import org.jspecify.annotations.NullMarked;
