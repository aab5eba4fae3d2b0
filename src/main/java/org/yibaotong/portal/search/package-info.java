/** Searching what is public. */
@NullMarked
package org.yibaotong.portal.search;

import org.jspecify.annotations.NullMarked;
