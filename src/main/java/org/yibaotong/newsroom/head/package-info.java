/** What every page about a story begins with (稿头): its headline, its mark, its stations, its tabs. */
@NullMarked
package org.yibaotong.newsroom.head;

import org.jspecify.annotations.NullMarked;
