/** Stories bound together (组稿): a title, an introduction, an order. Each story keeps its author and its own road. */
@NullMarked
package org.yibaotong.newsroom.bundle;

import org.jspecify.annotations.NullMarked;
