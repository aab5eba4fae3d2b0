package org.yibaotong.newsroom.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The plan for editors; one's own tasks, with how many wait for an answer, for those who have any. */
@Component
class PlanMenu implements MenuSource {

    private final PlanList list;
    private final Clock clock;

    PlanMenu(PlanList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        var menu = new ArrayList<MenuItem>();
        if (actor.has(Role.EDITOR)) {
            menu.add(new MenuItem(105, "采编", "采访安排", "/desk/plan", "cal", 0));
        }
        var tasks = list.tasksOf(actor.person(), clock.instant());
        if (!tasks.isEmpty()) {
            long asked = tasks.stream()
                    .filter(task -> task.state() == AssignmentState.ASKED)
                    .count();
            menu.add(
                    actor.has(Role.EDITOR)
                            ? new MenuItem(106, "采编", "采访任务", "/desk/assignments", "camera", asked)
                            : new MenuItem(220, "报送", "采访任务", "/desk/assignments", "camera", asked));
        }
        return menu;
    }
}
