/** The pool (选题池): what waits for an answer, oldest first, and where editors answer it. */
@NullMarked
package org.yibaotong.newsroom.pool;

import org.jspecify.annotations.NullMarked;
