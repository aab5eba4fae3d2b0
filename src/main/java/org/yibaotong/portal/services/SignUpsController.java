package org.yibaotong.portal.services;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicSignUps;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.portal.page.CodePages;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.OurPages;
import org.yibaotong.web.Words;

/** Signing up (报名) without an account, and looking it up and giving it back by its code. Nothing of it is kept by any cache. */
@Controller
@Allow(anyone = true)
@NeverKept
class SignUpsController {

    private final PublicServices services;
    private final PublicSignUps signUps;
    private final CodePages codes;
    private final Words words;

    SignUpsController(PublicServices services, PublicSignUps signUps, Words words) {
        this.services = services;
        this.signUps = signUps;
        this.codes = new CodePages("portal/services/signup", "sign-up.code.unknown", signUps::find, words);
        this.words = words;
    }

    @PostMapping("/services/{number}/sign-ups")
    ModelAndView signUp(
            @PathVariable long number, @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        OurPages.only(request);
        var entry = SignUpForm.entry(parameters);
        try {
            var receipt = signUps.signUp(number, entry);
            return new ModelAndView("portal/services/signedup", Map.of("receipt", receipt, "number", number));
        } catch (Refusal refused) {
            var plan = signUps.plan(number).orElseThrow(() -> new NotFound("service", number));
            var service = services.find(number).orElseThrow(() -> new NotFound("service", number));
            var model = Map.of("service", service, "form", new SignUpForm(plan, entry, words.of(refused)));
            return new ModelAndView("portal/services/show", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/sign-ups")
    ModelAndView ask() {
        return codes.ask();
    }

    @PostMapping("/sign-ups")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView find(@RequestParam(defaultValue = "") String code) {
        return codes.show(code);
    }

    @PostMapping("/sign-ups/cancellation")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView cancel(@RequestParam(defaultValue = "") String code) {
        return codes.after(() -> signUps.cancel(code), code);
    }
}
