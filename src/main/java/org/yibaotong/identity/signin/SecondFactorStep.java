package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.door.AddressTries;
import org.yibaotong.identity.door.Door;
import org.yibaotong.identity.door.DoorTrail;
import org.yibaotong.identity.door.Doorstep;
import org.yibaotong.identity.door.Step;
import org.yibaotong.identity.factor.SecondFactors;
import org.yibaotong.identity.person.Person;
import org.yibaotong.web.Allow;

/** The second step at the door: six digits, a recovery code, or a passkey. */
@Controller
@RequestMapping("/sign-in/second-factor")
class SecondFactorStep {

    private final Doorstep doorstep;
    private final SecondFactors factors;
    private final Door door;
    private final DoorTrail trail;
    private final AddressTries tries;

    SecondFactorStep(Doorstep doorstep, SecondFactors factors, Door door, DoorTrail trail, AddressTries tries) {
        this.doorstep = doorstep;
        this.factors = factors;
        this.door = door;
        this.trail = trail;
        this.tries = tries;
    }

    @GetMapping
    @Allow(anyone = true)
    Object show(@RequestParam(required = false) @Nullable String recovery) {
        return doorstep.waitingFor(Step.SECOND_FACTOR)
                .<Object>map(person -> page(person, recovery != null, HttpStatus.OK))
                .orElse("redirect:/sign-in");
    }

    @PostMapping
    @Allow(anyone = true)
    Object enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String recovery,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = doorstep.waitingFor(Step.SECOND_FACTOR).orElse(null);
        if (person == null) {
            return "redirect:/sign-in?late";
        }
        var right = tries.compare(request, () -> Optional.of(person).filter(one -> factors.accept(one.id(), code)));
        if (right.isEmpty()) {
            trail.failed(person.login(), request);
            return page(person, recovery != null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return "redirect:" + door.admit(person, doorstep.means().withCode(), request, response);
    }

    /** Who has no app to read digits from can only type a recovery code. */
    private ModelAndView page(Person person, boolean recovery, HttpStatus status) {
        var held = factors.of(person.id());
        return new ModelAndView("identity/signin/second", status)
                .addObject("held", held)
                .addObject("recovery", recovery || !held.authenticator())
                .addObject("failed", status != HttpStatus.OK);
    }
}
