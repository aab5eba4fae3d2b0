package org.yibaotong.newsroom.pool;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The pool in an editor's menu, with how many wait for an answer. */
@Component
class PoolMenu implements MenuSource {

    private final PoolList list;
    private final Clock clock;

    PoolMenu(PoolList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.EDITOR)) {
            return List.of();
        }
        var waiting = list.queue(actor.reach(Role.EDITOR), clock.instant()).size();
        return List.of(new MenuItem(100, "采编", "选题池", "/desk/pool", "inbox", waiting));
    }
}
