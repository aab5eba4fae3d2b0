/** The campaign (行动): a city weighs its accounts by a policy, decides on each, and can show that the sums close. */
@NullMarked
package org.yibaotong.closure.campaign;

import org.jspecify.annotations.NullMarked;
