package org.yibaotong.citizens.service;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.pile.Pile;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Twice a year a unit goes through all it answers for: those that are still so are confirmed together. */
@Controller
class ServicePileController {

    private final ServiceDesk desk;
    private final Pile pile;

    ServicePileController(ServiceDesk desk, Pile pile) {
        this.desk = desk;
        this.pile = pile;
    }

    @PostMapping("/desk/services/confirmations")
    @Allow({Role.CORRESPONDENT, Role.EDITOR})
    String confirm(@RequestParam(defaultValue = "") List<ServiceId> services, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("toast", pile.each(services, one -> desk.confirm(one, actor), "核对了%d项"));
        return "redirect:/desk/services";
    }
}
