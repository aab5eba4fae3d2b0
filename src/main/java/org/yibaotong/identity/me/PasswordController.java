package org.yibaotong.identity.me;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.person.PasswordDesk;
import org.yibaotong.identity.person.Passwords;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.identity.visit.Visits;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;

/** Changing one's own password. Everywhere else one is signed out by it. */
@Controller
@RequestMapping("/desk/me/password")
class PasswordController {

    private final Passwords passwords;
    private final PasswordDesk desk;
    private final Visits visits;
    private final SignInSettings settings;

    PasswordController(Passwords passwords, PasswordDesk desk, Visits visits, SignInSettings settings) {
        this.passwords = passwords;
        this.desk = desk;
        this.visits = visits;
        this.settings = settings;
    }

    @GetMapping
    @Allow
    ModelAndView show() {
        return new ModelAndView("identity/me/password").addObject("settings", settings);
    }

    @PostMapping
    @Allow
    Object change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult wrong,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        try {
            Refusal.unless(form.isTwiceTheSame(), "password.choose.not-twice");
            passwords.confirm(actor.person(), form.current());
            desk.change(actor.person(), form.password());
        } catch (Refusal refused) {
            var field = refused.code().equals("password.confirm.wrong") ? "current" : "password";
            wrong.rejectValue(field, refused.code(), refused.arguments().toArray(), refused.code());
            return new ModelAndView("identity/me/password", wrong.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("settings", settings);
        }
        visits.endOthers(actor.person(), session.getId());
        next.addFlashAttribute("toast", "密码已改，其他设备已退出");
        return "redirect:/desk/me";
    }
}
