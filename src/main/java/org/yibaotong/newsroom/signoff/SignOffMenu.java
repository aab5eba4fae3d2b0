package org.yibaotong.newsroom.signoff;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** What waits for a signature, in the menu of those who sign and of those who read the third proof. */
@Component
class SignOffMenu implements MenuSource {

    private final SignOffQueue queue;

    SignOffMenu(SignOffQueue queue) {
        this.queue = queue;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.has(SignOffQueue.CONCERNED)
                ? List.of(new MenuItem(
                        120, "采编", "待签发", "/desk/sign-offs", "pen", queue.count(actor), "/desk/stories/[^/]+/sign-off"))
                : List.of();
    }
}
