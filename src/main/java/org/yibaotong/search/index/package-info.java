/** The index itself, on Hibernate Search: analysis of Chinese, writing, asking, building anew. */
@NullMarked
package org.yibaotong.search.index;

import org.jspecify.annotations.NullMarked;
