/** Telling people (消息): what happened to what they sent, wrote or read. */
@ApplicationModule(allowedDependencies = {"identity", "text", "shared", "web", "example"})
@NullMarked
package org.yibaotong.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
