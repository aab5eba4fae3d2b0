package org.yibaotong.newsroom.list;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The list of stories in the menu of the newsroom. It waits for nobody, so it counts nothing. */
@Component
class StoryMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(Role.newsroom())
                ? List.of(new MenuItem(130, "采编", "稿件", "/desk/stories", "file", 0))
                : List.of();
    }
}
