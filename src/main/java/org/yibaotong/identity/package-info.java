/** Who is who: units (单位), people, the roles they hold, and how they sign in. */
@ApplicationModule(allowedDependencies = {"audit", "papers", "sheets", "text", "shared", "web", "example"})
@NullMarked
package org.yibaotong.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
