/** Judging (判断): the dated facts of one account against one version of an indicator. Pure functions, the same every time. */
@NullMarked
package org.yibaotong.inspection.judging;

import org.jspecify.annotations.NullMarked;
