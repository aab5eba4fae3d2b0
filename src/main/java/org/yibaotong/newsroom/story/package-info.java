/** Stories (稿件): their editions, sources, drafts, and the stages they go through. What is decided about them stands in the features beside. */
@NullMarked
package org.yibaotong.newsroom.story;

import org.jspecify.annotations.NullMarked;
