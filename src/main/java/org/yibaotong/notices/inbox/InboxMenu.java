package org.yibaotong.notices.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Messages in the menu, with how many are unread. */
@Component
class InboxMenu implements MenuSource {

    private final Inbox inbox;

    InboxMenu(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return List.of(new MenuItem(960, "看看", "消息", "/desk/notices", "bell", inbox.unread(actor.person())));
    }
}
