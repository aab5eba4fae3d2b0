/** Who leads what (领导名单): names, posts and the order in which they are named, each from a day until a day. */
@NullMarked
package org.yibaotong.newsroom.leader;

import org.jspecify.annotations.NullMarked;
