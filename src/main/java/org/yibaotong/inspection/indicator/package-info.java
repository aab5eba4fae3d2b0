/** Indicators (指标) as data, each version with its numbers and where they come from. */
@NullMarked
package org.yibaotong.inspection.indicator;

import org.jspecify.annotations.NullMarked;
