/** Everyone's messages (消息). */
@NullMarked
package org.yibaotong.notices.inbox;

import org.jspecify.annotations.NullMarked;
