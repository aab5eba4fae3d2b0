/** Old addresses (旧网址): the hosts of closed websites, where each of their addresses leads now, and who still comes by them. A request for
 * an old host is answered here and nowhere else. */
@ApplicationModule(
        allowedDependencies = {
            "closure",
            "archive",
            "register",
            "identity",
            "notices",
            "fetch",
            "sheets",
            "text",
            "shared",
            "web",
            "example"
        })
@NullMarked
package org.yibaotong.redirects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
