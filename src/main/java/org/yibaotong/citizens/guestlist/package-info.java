/** The clerk's pages of who signed up (报名名单): the list with every look on the trail, the numbers without names, and the sheet at the entrance. */
@NullMarked
package org.yibaotong.citizens.guestlist;

import org.jspecify.annotations.NullMarked;
