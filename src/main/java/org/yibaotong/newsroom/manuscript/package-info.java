/** What people write of a story (文稿), checked once when it is typed: the manuscript, the opinion that goes with a decision, the note for the public. */
@NullMarked
package org.yibaotong.newsroom.manuscript;

import org.jspecify.annotations.NullMarked;
