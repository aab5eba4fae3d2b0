/** The residents' side (群众): services that moved house (便民服务), signing up for some of them (报名), messages (留言), and wishes
 * (微心愿). What everybody sees of it is printed by the portal. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "notices",
            "files",
            "fetch",
            "search",
            "sheets",
            "text",
            "text::checker",
            "shared",
            "web",
            "example"
        })
@NullMarked
package org.yibaotong.citizens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
