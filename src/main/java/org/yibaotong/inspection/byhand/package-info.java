/** Findings written down by hand (人工发现): what somebody saw, where and when, held against an indicator that no machine judges. */
@NullMarked
package org.yibaotong.inspection.byhand;

import org.jspecify.annotations.NullMarked;
