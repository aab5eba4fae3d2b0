/** Leave to read whose wish it is and who claimed it (查看许可): asked for with a reason, given by somebody else, for some hours, every look on the trail. */
@NullMarked
package org.yibaotong.citizens.unlocking;

import org.jspecify.annotations.NullMarked;
