/** The ledger (台账): every account and website of a city, who owns it, what it is for, and where it stands on the way from opening to
 * deregistration. Findings about an account are made elsewhere; this module only keeps what is so. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "notices",
            "files",
            "search",
            "sheets",
            "papers",
            "text",
            "shared",
            "web",
            "example"
        })
@NullMarked
package org.yibaotong.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
