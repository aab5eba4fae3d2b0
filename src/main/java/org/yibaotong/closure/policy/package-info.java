/** The policy of a campaign (规则): which accounts it proposes to keep, to merge and to close, as data in versions, and why. */
@NullMarked
package org.yibaotong.closure.policy;

import org.jspecify.annotations.NullMarked;
