package org.yibaotong.audit.trail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The trail (留痕) in the auditor's menu. */
@Component
class TrailMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.AUDITOR) ? List.of(new MenuItem(940, "管理", "留痕", "/desk/trail", "list", 0)) : List.of();
    }
}
