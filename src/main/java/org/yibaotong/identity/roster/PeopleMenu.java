package org.yibaotong.identity.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** People (人员) in the menu of who keeps them. */
@Component
class PeopleMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.SYSTEM_ADMINISTRATOR)
                ? List.of(new MenuItem(920, "管理", "人员", "/desk/people", "users", 0))
                : List.of();
    }
}
