package org.yibaotong.citizens.messagedesk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.messagedesk.MessageList.Actors;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The messages in the menu, with those that wait for one's own unit and answers that wait to be read. */
@Component
class MessageMenu implements MenuSource {

    private final MessageList list;

    MessageMenu(MessageList list) {
        this.list = list;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.CORRESPONDENT, Role.EDITOR)) {
            return List.of();
        }
        var actors = new Actors(MessageDesk.reach(actor), actor.unit());
        long waiting = list.waiting(actors).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return List.of(new MenuItem(405, "便民", "留言", "/desk/messages", "msg", waiting));
    }
}
