package org.yibaotong.citizens.service;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The services in the menu, with those nobody has looked at for long or that lead nowhere. */
@Component
class ServiceMenu implements MenuSource {

    private final ServicePages pages;

    ServiceMenu(ServicePages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.CORRESPONDENT, Role.EDITOR)
                ? List.of(new MenuItem(400, "便民", "便民服务", "/desk/services", "door", pages.waiting(actor)))
                : List.of();
    }
}
