/** What programs read of the portal: feeds, site maps, and what robots may visit. */
@NullMarked
package org.yibaotong.portal.feed;

import org.jspecify.annotations.NullMarked;
