/** What stands in a page (内容): its characters, its links, and the page made harmless. */
@NullMarked
package org.yibaotong.archive.content;

import org.jspecify.annotations.NullMarked;
