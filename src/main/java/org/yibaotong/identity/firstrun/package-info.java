/** The first start (首次使用): who has the code from the console enters the first administrators. */
@NullMarked
package org.yibaotong.identity.firstrun;

import org.jspecify.annotations.NullMarked;
