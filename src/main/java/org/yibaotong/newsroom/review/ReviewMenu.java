package org.yibaotong.newsroom.review;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;
import org.yibaotong.web.Times;

/** A reviewer's queue in the menu, with how many wait for them. */
@Component
class ReviewMenu implements MenuSource {

    private final ReviewQueue queue;
    private final Clock clock;

    ReviewMenu(ReviewQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER)) {
            return List.of();
        }
        var waiting = queue.count(actor, Times.date(clock.instant()));
        return List.of(new MenuItem(110, "采编", "待我审", "/desk/reviews", "eye", waiting, "/desk/stories/[^/]+/review"));
    }
}
