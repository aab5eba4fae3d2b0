/** Pictures of live stories (公开稿件的图片): the public gets a picture as long as a live story shows it. */
@NullMarked
package org.yibaotong.newsroom.picture;

import org.jspecify.annotations.NullMarked;
