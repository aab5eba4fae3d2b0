/** Channels (渠道) and what went out on them: deliveries, corrections, withdrawals, and how often it was read. */
@ApplicationModule(
        allowedDependencies = {
            "newsroom",
            "files",
            "notices",
            "identity",
            "search",
            "text",
            "text::event",
            "shared",
            "web",
            "example"
        })
@NullMarked
package org.yibaotong.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
