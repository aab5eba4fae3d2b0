package org.yibaotong.inspection.overview;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The inspection in the menu, with the disputes and reports that wait for an answer. */
@Component
class InspectionMenu implements MenuSource {

    private final FindingList list;

    InspectionMenu(FindingList list) {
        this.list = list;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.REGISTRAR, Role.CORRESPONDENT)) {
            return List.of();
        }
        long waiting = actor.has(Role.REGISTRAR)
                ? list.waiting(actor.reach(Role.REGISTRAR).ids())
                : 0;
        return List.of(new MenuItem(310, "账号", "检查", "/desk/inspections", "eye", waiting));
    }
}
