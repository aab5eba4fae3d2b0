package org.yibaotong.identity.unit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Units (单位) in the menu of who keeps them. */
@Component
class UnitMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.SYSTEM_ADMINISTRATOR)
                ? List.of(new MenuItem(910, "管理", "单位", "/desk/units", "grid", 0))
                : List.of();
    }
}
