/** The lists of stories (稿件列表): all of them with filters, and the rows that queues print. */
@NullMarked
package org.yibaotong.newsroom.list;

import org.jspecify.annotations.NullMarked;
