/** The home page. */
@NullMarked
package org.yibaotong.portal.home;

import org.jspecify.annotations.NullMarked;
