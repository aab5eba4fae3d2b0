/** The example city's closings. */
@NullMarked
package org.yibaotong.closure.chapter;

import org.jspecify.annotations.NullMarked;
