/** The closing of accounts and websites (关停): every one is a case with stations that cannot be skipped, from the decision to the last week
 * of watch. What people did through the account has a new home before the notice goes out, and stopped is never the end. */
@ApplicationModule(
        allowedDependencies = {
            "inspection",
            "archive",
            "register",
            "citizens",
            "fetch",
            "papers",
            "identity",
            "notices",
            "files",
            "sheets",
            "text",
            "shared",
            "web",
            "example"
        })
@NullMarked
package org.yibaotong.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
