package org.yibaotong.identity.role;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Grants (授权) in the menu of who grants. */
@Component
class RolesMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.SECURITY_ADMINISTRATOR)
                ? List.of(new MenuItem(930, "管理", "授权", "/desk/roles", "shield", 0))
                : List.of();
    }
}
