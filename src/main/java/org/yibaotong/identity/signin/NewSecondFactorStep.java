package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.door.Door;
import org.yibaotong.identity.door.Doorstep;
import org.yibaotong.identity.door.Step;
import org.yibaotong.identity.factor.AuthenticatorDesk;
import org.yibaotong.identity.person.Person;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** For whose role needs a second factor and who has none yet: no way in before it is set up. */
@Controller
@RequestMapping("/sign-in/second-factor/new")
class NewSecondFactorStep {

    private final Doorstep doorstep;
    private final AuthenticatorDesk desk;
    private final Door door;
    private final Words words;

    NewSecondFactorStep(Doorstep doorstep, AuthenticatorDesk desk, Door door, Words words) {
        this.doorstep = doorstep;
        this.desk = desk;
        this.door = door;
        this.words = words;
    }

    @GetMapping
    @Allow(anyone = true)
    Object show() {
        return doorstep.waitingFor(Step.NEW_SECOND_FACTOR)
                .<Object>map(person -> page(person, HttpStatus.OK, ""))
                .orElse("redirect:/sign-in");
    }

    @PostMapping
    @Allow(anyone = true)
    Object add(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var person = doorstep.waitingFor(Step.NEW_SECOND_FACTOR).orElse(null);
        if (person == null) {
            return "redirect:/sign-in?late";
        }
        try {
            var means = doorstep.means().withCode();
            var codes = desk.confirm(person.id(), code);
            var next = door.admit(person, means, request, response);
            return new ModelAndView("identity/signin/codes", Map.of("codes", codes, "next", next));
        } catch (Refusal refused) {
            return page(person, HttpStatus.UNPROCESSABLE_CONTENT, words.of(refused.code()));
        }
    }

    private ModelAndView page(Person person, HttpStatus status, String wrong) {
        var model = Map.of("setup", desk.begin(person.id()), "wrong", wrong);
        return new ModelAndView("identity/signin/newsecond", model, status);
    }
}
