/** Proofreading (三校): three readings of the text by people in order, the last on the page as it will be. */
@NullMarked
package org.yibaotong.newsroom.proof;

import org.jspecify.annotations.NullMarked;
