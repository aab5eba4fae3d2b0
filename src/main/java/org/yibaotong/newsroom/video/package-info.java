/** Videos of stories (稿件的视频): whether those who hear nothing can follow them too. */
@NullMarked
package org.yibaotong.newsroom.video;

import org.jspecify.annotations.NullMarked;
