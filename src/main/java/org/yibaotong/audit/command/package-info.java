/** What can be asked of the trail from the command line. */
@NamedInterface("command")
@NullMarked
package org.yibaotong.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
