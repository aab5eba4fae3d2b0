/** Fetching a whole site page by page (抓取), within limits, and going on where it stopped. */
@NullMarked
package org.yibaotong.archive.crawl;

import org.jspecify.annotations.NullMarked;
