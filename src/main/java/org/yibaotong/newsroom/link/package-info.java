/** Whether what stories link to still opens (稿件链接检查): looked at in the background, told as a doubt. */
@NullMarked
package org.yibaotong.newsroom.link;

import org.jspecify.annotations.NullMarked;
