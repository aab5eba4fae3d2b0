package org.yibaotong.newsroom.bundle;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Bundles in the menu of the newsroom. They wait for nobody, so nothing is counted. */
@Component
class BundleMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.newsroom())
                ? List.of(new MenuItem(131, "采编", "组稿", "/desk/bundles", "list", 0))
                : List.of();
    }
}
