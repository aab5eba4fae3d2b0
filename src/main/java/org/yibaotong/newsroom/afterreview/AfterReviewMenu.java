package org.yibaotong.newsroom.afterreview;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Open after-reviews in a reviewer's menu, counted where this person may close them. */
@Component
class AfterReviewMenu implements MenuSource {

    private final AfterReviewList list;

    AfterReviewMenu(AfterReviewList list) {
        this.list = list;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(AfterReviewDesk.REVIEWERS)
                ? List.of(new MenuItem(125, "采编", "复核", "/desk/after-reviews", "shield", list.countFor(actor)))
                : List.of();
    }
}
