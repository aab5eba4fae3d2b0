package org.yibaotong.citizens.owndata;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Requests about own data in the menu, with those that wait. */
@Component
class DataRequestMenu implements MenuSource {

    private final DataRequests requests;
    private final Units units;

    DataRequestMenu(DataRequests requests, Units units) {
        this.requests = requests;
        this.units = units;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!DataRequestDesk.sees(units, actor)) {
            return List.of();
        }
        long waiting = requests.page(true, new Paging(1)).total();
        return List.of(new MenuItem(412, "便民", "个人信息", "/desk/data-requests", "shield", waiting));
    }
}
