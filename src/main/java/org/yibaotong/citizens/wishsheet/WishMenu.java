package org.yibaotong.citizens.wishsheet;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** The wishes in the menu, for an editor with those that wait to be looked over. */
@Component
class WishMenu implements MenuSource {

    private final Wishes wishes;

    WishMenu(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.CORRESPONDENT, Role.EDITOR)) {
            return List.of();
        }
        long waiting =
                actor.has(Role.EDITOR) ? wishes.drafts(actor.reach(Role.EDITOR).ids()) : 0;
        return List.of(new MenuItem(410, "便民", "微心愿", "/desk/wishes", "heart", waiting));
    }
}
