/** Pairs (一对): two submissions that may tell the same event (同一件事), what was found on it and what people said. */
@NullMarked
package org.yibaotong.newsroom.pair;

import org.jspecify.annotations.NullMarked;
