/** The public site (门户) and its feeds. */
@ApplicationModule(
        allowedDependencies = {
            "publishing",
            "inspection",
            "citizens",
            "closure",
            "register",
            "sheets",
            "files",
            "identity",
            "search",
            "text",
            "shared",
            "web"
        })
@NullMarked
package org.yibaotong.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
