package org.yibaotong.register.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The ledger in the menu of who keeps it, and of who has an account in it. */
@Component
class LedgerMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.REGISTRAR, Role.CORRESPONDENT)
                ? List.of(new MenuItem(300, "账号", "台账", "/desk/accounts", "list", 0))
                : List.of();
    }
}
