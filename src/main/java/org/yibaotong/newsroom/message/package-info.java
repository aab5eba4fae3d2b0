/** Leads that began as a resident's message (来自留言): handed on by its clerk as everybody reads it, and traced back for whoever may see it. */
@NullMarked
package org.yibaotong.newsroom.message;

import org.jspecify.annotations.NullMarked;
