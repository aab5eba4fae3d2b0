package org.yibaotong.identity.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.factor.AuthenticatorDesk;
import org.yibaotong.identity.factor.SecondFactors;
import org.yibaotong.identity.visit.Confirmation;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** Setting up one's authenticator app (动态口令), and taking it off. */
@Controller
@RequestMapping("/desk/me/authenticator")
class AuthenticatorController {

    private final AuthenticatorDesk desk;
    private final SecondFactors factors;
    private final Confirmation confirmation;
    private final Words words;

    AuthenticatorController(AuthenticatorDesk desk, SecondFactors factors, Confirmation confirmation, Words words) {
        this.desk = desk;
        this.factors = factors;
        this.confirmation = confirmation;
        this.words = words;
    }

    @GetMapping
    @Allow
    Object show(Actor actor, HttpServletRequest request) {
        return confirmation.isFresh(request) ? page(actor, HttpStatus.OK, "") : confirmation.askFirst(request);
    }

    @PostMapping
    @Allow
    Object add(
            @RequestParam(defaultValue = "") String code,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        confirmation.check(request);
        try {
            var codes = desk.confirm(actor.person(), code);
            next.addFlashAttribute("toast", "动态口令已加上，下次登录时用");
            next.addFlashAttribute("codes", codes);
            return codes.isEmpty() ? "redirect:/desk/me" : "redirect:/desk/me/recovery-codes";
        } catch (Refusal refused) {
            return page(actor, HttpStatus.UNPROCESSABLE_CONTENT, words.of(refused.code()));
        }
    }

    @PostMapping("/removal")
    @Allow
    String remove(Actor actor, HttpServletRequest request, RedirectAttributes next) {
        confirmation.check(request);
        factors.removeAuthenticator(actor.person(), actor.roles());
        next.addFlashAttribute("toast", "动态口令已去掉");
        return "redirect:/desk/me";
    }

    private Object page(Actor actor, HttpStatus status, String wrong) {
        if (factors.of(actor.person()).authenticator()) {
            return "identity/me/authenticatorset";
        }
        var model = Map.of("setup", desk.begin(actor.person()), "wrong", wrong);
        return new ModelAndView("identity/me/authenticator", model, status);
    }
}
