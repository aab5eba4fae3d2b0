package org.yibaotong.redirects.list;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Old addresses in the menu of who keeps the ledger. */
@Component
class OldSiteMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.REGISTRAR)
                ? List.of(new MenuItem(330, "账号", "旧网址", "/desk/old-sites", "link", 0))
                : List.of();
    }
}
