/** What burdens people (减负反馈): said, with a name or without, and answered. */
@NullMarked
package org.yibaotong.notices.feedback;

import org.jspecify.annotations.NullMarked;
