/** News value (新闻价值) of what was sent in: reasons in words, found when it comes. */
@NullMarked
package org.yibaotong.newsroom.worth;

import org.jspecify.annotations.NullMarked;
