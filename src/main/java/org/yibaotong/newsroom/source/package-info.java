/** Where a story comes from (来源): the submissions it was made of, from which the credit line is derived. */
@NullMarked
package org.yibaotong.newsroom.source;

import org.jspecify.annotations.NullMarked;
