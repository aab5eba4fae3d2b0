/** What an account published (历史文章), from a packed folder of pages or a list. */
@NullMarked
package org.yibaotong.archive.history;

import org.jspecify.annotations.NullMarked;
