package org.yibaotong.register.filings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Filings in the menu, with those that wait for whoever looks. */
@Component
class FilingsMenu implements MenuSource {

    private final FilingList list;

    FilingsMenu(FilingList list) {
        this.list = list;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.REGISTRAR, Role.CORRESPONDENT)
                ? List.of(new MenuItem(305, "账号", "备案", "/desk/filings", "file", list.waiting(actor)))
                : List.of();
    }
}
