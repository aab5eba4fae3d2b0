package org.yibaotong.archive.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The archives in the menu. */
@Component
class ArchiveMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.REGISTRAR, Role.CORRESPONDENT)
                ? List.of(new MenuItem(325, "账号", "存档", "/desk/archives", "box", 0))
                : List.of();
    }
}
