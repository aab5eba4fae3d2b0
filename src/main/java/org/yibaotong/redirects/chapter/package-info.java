/** The old website of the example city. */
@NullMarked
package org.yibaotong.redirects.chapter;

import org.jspecify.annotations.NullMarked;
