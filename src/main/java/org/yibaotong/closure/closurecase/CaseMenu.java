package org.yibaotong.closure.closurecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The cases in the menu, with those that are stopped and still there. */
@Component
class CaseMenu implements MenuSource {

    private final CaseLines lines;

    CaseMenu(CaseLines lines) {
        this.lines = lines;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.REGISTRAR, Role.CORRESPONDENT)
                ? List.of(new MenuItem(320, "账号", "关停与合并", "/desk/closures", "door", lines.stopped(actor)))
                : List.of();
    }
}
