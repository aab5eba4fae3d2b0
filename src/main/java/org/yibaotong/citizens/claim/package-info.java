/** Claiming a wish (认领): by one at a time or by several who share it, until a day, with a line behind. */
@NullMarked
package org.yibaotong.citizens.claim;

import org.jspecify.annotations.NullMarked;
