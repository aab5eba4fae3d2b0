package org.yibaotong.identity.me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.factor.FactorResetDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** For who lost phone and paper: the security administrator lets them begin anew. */
@Controller
@Allow(Role.SECURITY_ADMINISTRATOR)
class FactorResetController {

    private final FactorResetDesk desk;

    FactorResetController(FactorResetDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/desk/people/{person}/second-factor/reset")
    String reset(@PathVariable PersonId person, Actor actor, RedirectAttributes next) {
        desk.reset(person, actor);
        next.addFlashAttribute("toast", "第二道验证已清掉，本人下次登录重新设置");
        return "redirect:/desk/people/" + person;
    }

    @PostMapping("/api/v1/people/{person}/second-factor/reset")
    @Scope("people:write")
    ResponseEntity<Void> reset(@PathVariable PersonId person, Actor actor) {
        desk.reset(person, actor);
        return ResponseEntity.noContent().build();
    }
}
