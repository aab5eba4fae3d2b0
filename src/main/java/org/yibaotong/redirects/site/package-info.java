/** Old websites: their names, how they wrote addresses, and what holds for all of them. */
@NullMarked
package org.yibaotong.redirects.site;

import org.jspecify.annotations.NullMarked;
