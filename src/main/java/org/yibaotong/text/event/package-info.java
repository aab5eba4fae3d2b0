/** Whether two texts tell the same event (同一事件), how sure that is, and why. */
@NamedInterface("event")
@NullMarked
package org.yibaotong.text.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
