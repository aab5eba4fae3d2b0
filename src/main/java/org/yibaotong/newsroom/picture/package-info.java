/** Pictures of stories (稿件的图片): the public gets one as long as a live story shows it, and every cut keeps what an editor pressed on, or shows what one drew. */
@NullMarked
package org.yibaotong.newsroom.picture;

import org.jspecify.annotations.NullMarked;
