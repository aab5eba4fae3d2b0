/** Fetching (取页面): one page of somebody else's site, at addresses the world may reach and within fixed limits, whatever answers. */
@NullMarked
package org.yibaotong.inspection.fetch;

import org.jspecify.annotations.NullMarked;
