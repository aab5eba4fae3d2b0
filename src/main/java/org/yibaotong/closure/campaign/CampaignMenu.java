package org.yibaotong.closure.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.MenuItem;
import org.yibaotong.web.MenuSource;

/** Campaigns in the menu, with the objections that wait for an answer. */
@Component
class CampaignMenu implements MenuSource {

    private final ListCounts counts;

    CampaignMenu(ListCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (!actor.has(Role.REGISTRAR, Role.CORRESPONDENT)) {
            return List.of();
        }
        long waiting = counts.objections(CampaignPages.registrar(actor).ids());
        return List.of(new MenuItem(330, "账号", "专项行动", "/desk/campaigns", "flag", waiting));
    }
}
