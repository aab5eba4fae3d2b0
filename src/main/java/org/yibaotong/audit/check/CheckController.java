package org.yibaotong.audit.check;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Asking whether the trail is whole. */
@Controller
class CheckController {

    private final CheckDesk desk;

    CheckController(CheckDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/desk/trail/checks")
    @Allow(Role.AUDITOR)
    String check(Actor actor) {
        desk.begin(actor);
        return "redirect:/desk/trail";
    }
}
