package org.yibaotong.identity.firstrun;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.firstrun.FirstRunForm.Administrator;
import org.yibaotong.identity.person.PasswordDesk;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;

/** The page of the first run; not there once somebody is. */
@Controller
@RequestMapping("/first-run")
class FirstRunController {

    private final FirstRun firstRun;
    private final PasswordDesk passwords;

    FirstRunController(FirstRun firstRun, PasswordDesk passwords) {
        this.firstRun = firstRun;
        this.passwords = passwords;
    }

    @GetMapping
    @Allow(anyone = true)
    ModelAndView show() {
        if (!firstRun.isDue()) {
            throw new NotFound("page", "first-run");
        }
        return new ModelAndView("identity/firstrun/show").addObject("form", FirstRunForm.empty());
    }

    @PostMapping
    @Allow(anyone = true)
    Object begin(@Valid @ModelAttribute("form") FirstRunForm form, BindingResult wrong) {
        if (!firstRun.isDue()) {
            throw new NotFound("page", "first-run");
        }
        judge("system", form.system(), wrong);
        judge("security", form.security(), wrong);
        if (form.system().login().equals(form.security().login())) {
            wrong.rejectValue("security.login", "first-run.begin.same-login");
        }
        if (!wrong.hasErrors()) {
            try {
                firstRun.begin(form);
                return "redirect:/sign-in";
            } catch (Refusal refused) {
                reject("code", refused, wrong);
            }
        }
        return new ModelAndView("identity/firstrun/show", wrong.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void judge(String who, Administrator told, BindingResult wrong) {
        try {
            Refusal.unless(told.password().equals(told.again()), "password.choose.not-twice");
            passwords.judge(told.password(), told.login(), told.name());
        } catch (Refusal refused) {
            reject(who + ".password", refused, wrong);
        }
    }

    private static void reject(String field, Refusal refused, BindingResult wrong) {
        wrong.rejectValue(field, refused.code(), refused.arguments().toArray(), refused.code());
    }
}
