/** Doubts about a story (疑点): what the checker finds, what is cleared for this story, and what was a false alarm. */
@NullMarked
package org.yibaotong.newsroom.doubt;

import org.jspecify.annotations.NullMarked;
