/** The first inspection of the example city. */
@NullMarked
package org.yibaotong.inspection.chapter;

import org.jspecify.annotations.NullMarked;
