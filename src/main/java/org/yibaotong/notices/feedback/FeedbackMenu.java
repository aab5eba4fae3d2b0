package org.yibaotong.notices.feedback;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Feedback that waits for an answer, in the menu of who gives it. */
@Component
class FeedbackMenu implements MenuSource {

    private final FeedbackList list;

    FeedbackMenu(FeedbackList list) {
        this.list = list;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.SYSTEM_ADMINISTRATOR)) {
            return List.of();
        }
        var waiting = list.waiting(actor.reach(Role.SYSTEM_ADMINISTRATOR));
        return List.of(new MenuItem(950, "管理", "反馈答复", "/desk/feedback/received", "hand", waiting));
    }
}
