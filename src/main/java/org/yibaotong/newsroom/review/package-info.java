/** The three reviews (三审) of a story: who may take which, what they decided, and whose turn it is. */
@NullMarked
package org.yibaotong.newsroom.review;

import org.jspecify.annotations.NullMarked;
