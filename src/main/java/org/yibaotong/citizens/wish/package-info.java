/** Wishes (微心愿) from entering to handing over: goods or services and never money, known to everybody by number and age band only. */
@NullMarked
package org.yibaotong.citizens.wish;

import org.jspecify.annotations.NullMarked;
