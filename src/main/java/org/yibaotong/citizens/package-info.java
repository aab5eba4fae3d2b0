/** The residents' side (群众): services that moved house (便民服务), signing up for some of them (报名), messages (留言), wishes
 * (微心愿), news by e-mail and browser (订阅), and what is kept of everybody (我的信息). What everybody sees of it is printed by the portal. */
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
