package org.yibaotong.publishing.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** 发布与渠道 in the newsroom's menu, with the number of those that did not get out. */
@Component
class PublicationMenu implements MenuSource {

    private final PublicationList list;

    PublicationMenu(PublicationList list) {
        this.list = list;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.newsroom())
                ? List.of(new MenuItem(
                        150, "采编", "发布与渠道", "/desk/publications", "globe", list.troubles(actor.reach(Role.newsroom()))))
                : List.of();
    }
}
