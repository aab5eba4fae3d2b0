/** Hits: who still comes to which old address, from the logs of servers and networks, and from our own serving. */
@NullMarked
package org.yibaotong.redirects.hit;

import org.jspecify.annotations.NullMarked;
