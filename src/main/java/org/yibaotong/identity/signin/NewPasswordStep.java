package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.door.Door;
import org.yibaotong.identity.door.Doorstep;
import org.yibaotong.identity.door.Step;
import org.yibaotong.identity.person.PasswordDesk;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.identity.visit.Visits;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;

/** For whose password was set by somebody else, or is too old: a new one before anything else. */
@Controller
@RequestMapping("/sign-in/password")
class NewPasswordStep {

    private final Doorstep doorstep;
    private final PasswordDesk passwords;
    private final Persons persons;
    private final Visits visits;
    private final Door door;
    private final SignInSettings settings;

    NewPasswordStep(
            Doorstep doorstep,
            PasswordDesk passwords,
            Persons persons,
            Visits visits,
            Door door,
            SignInSettings settings) {
        this.doorstep = doorstep;
        this.passwords = passwords;
        this.persons = persons;
        this.visits = visits;
        this.door = door;
        this.settings = settings;
    }

    @GetMapping
    @Allow(anyone = true)
    Object show() {
        return doorstep.waitingFor(Step.NEW_PASSWORD).isPresent()
                ? new ModelAndView("identity/signin/password").addObject("settings", settings)
                : "redirect:/sign-in";
    }

    @PostMapping
    @Allow(anyone = true)
    Object change(
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult wrong,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = doorstep.waitingFor(Step.NEW_PASSWORD).orElse(null);
        if (person == null) {
            return "redirect:/sign-in?late";
        }
        try {
            Refusal.unless(form.isTwiceTheSame(), "password.choose.not-twice");
            passwords.change(person.id(), form.password());
        } catch (Refusal refused) {
            wrong.rejectValue("password", refused.code(), refused.arguments().toArray(), refused.code());
            var model = Map.copyOf(wrong.getModel());
            return new ModelAndView("identity/signin/password", model, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("settings", settings);
        }
        visits.endOthers(person.id(), request.getSession().getId());
        return "redirect:" + door.admit(persons.get(person.id()), doorstep.means(), request, response);
    }
}
