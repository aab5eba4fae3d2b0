/** The fast lane: the pages everybody opens, answered before any other part of the program looks at the request. */
@NullMarked
package org.yibaotong.portal.lane;

import org.jspecify.annotations.NullMarked;
