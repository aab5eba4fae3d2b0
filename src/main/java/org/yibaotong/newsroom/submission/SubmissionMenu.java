package org.yibaotong.newsroom.submission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** What a correspondent finds in the menu. Nothing there counts how much anybody sent. */
@Component
class SubmissionMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.CORRESPONDENT)
                ? List.of(
                        new MenuItem(200, "报送", "报一条", "/desk/submissions/new", "camera", 0),
                        new MenuItem(210, "报送", "我报的", "/desk/submissions", "inbox", 0))
                : List.of();
    }
}
