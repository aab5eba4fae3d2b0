package org.yibaotong.identity.firstrun;

import jakarta.validation.Valid;
import java.util.Map;
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
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;

/** The page of the first run; not there once somebody is. */
@Controller
@RequestMapping("/first-run")
class FirstRunController {

    private final FirstRun firstRun;
    private final PasswordDesk passwords;
    private final SignInSettings settings;

    FirstRunController(FirstRun firstRun, PasswordDesk passwords, SignInSettings settings) {
        this.firstRun = firstRun;
        this.passwords = passwords;
        this.settings = settings;
    }

    @GetMapping
    @Allow(anyone = true)
    ModelAndView show() {
        if (!firstRun.isDue()) {
            throw new NotFound("page", "first-run");
        }
        return page(Map.of("form", FirstRunForm.empty()), HttpStatus.OK);
    }

    @PostMapping
    @Allow(anyone = true)
    Object begin(@Valid @ModelAttribute("form") FirstRunForm form, BindingResult wrong) {
        if (!firstRun.isDue()) {
            throw new NotFound("page", "first-run");
        }
        judge(form.code(), wrong);
        judge("system", form.system(), wrong);
        judge("security", form.security(), wrong);
        if (form.system().login().equals(form.security().login())) {
            wrong.rejectValue("security.login", "first-run.begin.same-login");
        }
        if (!wrong.hasErrors()) {
            try {
                firstRun.begin(form);
                return "redirect:/sign-in?begun";
            } catch (Refusal refused) {
                reject("code", refused, wrong);
            }
        }
        return page(wrong.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Map<String, ?> model, HttpStatus status) {
        return new ModelAndView("identity/firstrun/show", model, status).addObject("settings", settings);
    }

    /** With everything else, so that a wrong code is not found out only after the passwords have been typed a second time. */
    private void judge(String code, BindingResult wrong) {
        try {
            firstRun.check(code);
        } catch (Refusal refused) {
            reject("code", refused, wrong);
        }
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
