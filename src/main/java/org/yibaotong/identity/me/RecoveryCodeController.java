package org.yibaotong.identity.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.factor.SecondFactors;
import org.yibaotong.identity.visit.Confirmation;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Allow;

/** Recovery codes (备用码): how many are left, and a new set, shown once. */
@Controller
@RequestMapping("/desk/me/recovery-codes")
class RecoveryCodeController {

    private final SecondFactors factors;
    private final Confirmation confirmation;

    RecoveryCodeController(SecondFactors factors, Confirmation confirmation) {
        this.factors = factors;
        this.confirmation = confirmation;
    }

    @GetMapping
    @Allow
    String show(Actor actor, HttpServletRequest request, Model model) {
        if (!model.containsAttribute("codes") && !confirmation.isFresh(request)) {
            return confirmation.askFirst(request);
        }
        model.asMap().putIfAbsent("codes", List.of());
        model.addAttribute("left", factors.of(actor.person()).codesLeft());
        return "identity/me/codes";
    }

    @PostMapping
    @Allow
    String renew(Actor actor, HttpServletRequest request, RedirectAttributes next) {
        confirmation.check(request);
        next.addFlashAttribute("codes", factors.renewCodes(actor.person()));
        next.addFlashAttribute("toast", "换了一组，旧的不能用了");
        return "redirect:/desk/me/recovery-codes";
    }
}
