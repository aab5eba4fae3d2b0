package org.yibaotong.identity.me;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.People;
import org.yibaotong.identity.factor.SecondFactors;
import org.yibaotong.identity.visit.Visits;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** For who lost phone and paper: the security administrator lets them begin anew. */
@Controller
class FactorResetController {

    private final SecondFactors factors;
    private final Visits visits;
    private final People people;

    FactorResetController(SecondFactors factors, Visits visits, People people) {
        this.factors = factors;
        this.visits = visits;
        this.people = people;
    }

    @PostMapping("/desk/people/{person}/second-factor/reset")
    @Allow(Role.SECURITY_ADMINISTRATOR)
    String reset(@PathVariable PersonId person, Actor actor, RedirectAttributes next) {
        if (!actor.reach(Role.SECURITY_ADMINISTRATOR).covers(people.get(person).unit())) {
            throw new NotFound("person", person);
        }
        factors.reset(person, actor.person());
        visits.endOthers(person, null);
        next.addFlashAttribute("toast", "第二道验证已清掉，本人下次登录重新设置");
        return "redirect:/desk/people/" + person;
    }
}
