/** What is reported to the national system (全国政务新媒体报送系统): one file for all, and for each unit what it signs. */
@NullMarked
package org.yibaotong.register.national;

import org.jspecify.annotations.NullMarked;
