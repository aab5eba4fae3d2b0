/** The list of all news, by time and topic. */
@NullMarked
package org.yibaotong.portal.news;

import org.jspecify.annotations.NullMarked;
