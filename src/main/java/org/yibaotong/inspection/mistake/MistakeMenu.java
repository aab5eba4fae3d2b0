package org.yibaotong.inspection.mistake;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Mistakes that wait for an answer, in the menu of who gives it. */
@Component
class MistakeMenu implements MenuSource {

    private final MistakeList list;

    MistakeMenu(MistakeList list) {
        this.list = list;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            return List.of();
        }
        var waiting = list.waiting(actor.reach(Role.REGISTRAR));
        return List.of(new MenuItem(315, "账号", "找错", "/desk/mistakes", "flag", waiting));
    }
}
