/** The platforms on which accounts stand (平台), as data: how a link is read, and how it is written. */
@NullMarked
package org.yibaotong.register.platform;

import org.jspecify.annotations.NullMarked;
