package org.yibaotong.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.central.OidcSettings;
import org.yibaotong.identity.door.AddressTries;
import org.yibaotong.identity.door.Door;
import org.yibaotong.identity.door.DoorTrail;
import org.yibaotong.identity.firstrun.FirstRun;
import org.yibaotong.identity.person.Passwords;
import org.yibaotong.identity.signin.SignInPage.Said;
import org.yibaotong.identity.visit.Means;
import org.yibaotong.web.Allow;
import org.yibaotong.web.CurrentActor;

/** The door of the desk. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final int HALF_AN_HOUR = 30 * 60;

    private final Passwords passwords;
    private final Door door;
    private final DoorTrail trail;
    private final AddressTries tries;
    private final ExamplePeople examples;
    private final OidcSettings central;
    private final CurrentActor currentActor;
    private final FirstRun firstRun;

    SignInController(
            Passwords passwords,
            Door door,
            DoorTrail trail,
            AddressTries tries,
            ExamplePeople examples,
            OidcSettings central,
            CurrentActor currentActor,
            FirstRun firstRun) {
        this.passwords = passwords;
        this.door = door;
        this.trail = trail;
        this.tries = tries;
        this.examples = examples;
        this.central = central;
        this.currentActor = currentActor;
        this.firstRun = firstRun;
    }

    @GetMapping
    @Allow(anyone = true)
    Object show(@RequestParam(defaultValue = "") String as, HttpServletRequest request) {
        if (firstRun.isDue()) {
            return "redirect:/first-run";
        }
        if (currentActor.of(request).isPresent()) {
            return "redirect:/desk";
        }
        forgetSoon(request);
        var password = examples.has(as) ? ExampleCity.PASSWORD : "";
        return page(HttpStatus.OK, examples.has(as) ? as : "", password, said(request), false);
    }

    @PostMapping
    @Allow(anyone = true)
    Object enter(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        var person = tries.compare(request, () -> passwords.check(name, password));
        if (person.isEmpty()) {
            trail.failed(name, request);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, login, "", null, true);
        }
        return "redirect:" + door.admit(person.get(), Means.PASSWORD, request, response);
    }

    private ModelAndView page(HttpStatus status, String login, String password, @Nullable Said said, boolean failed) {
        var page = new SignInPage(login, password, said, failed, central.nameIfSet(), examples.list());
        return new ModelAndView("identity/signin/show", Map.of("signIn", page), status);
    }

    private static @Nullable Said said(HttpServletRequest request) {
        return Arrays.stream(Said.values())
                .filter(said -> request.getParameter(said.name().toLowerCase(Locale.ROOT)) != null)
                .findFirst()
                .orElse(null);
    }

    /** Whoever only looks at the door needs no session for half a day. */
    private static void forgetSoon(HttpServletRequest request) {
        request.getSession().setMaxInactiveInterval(HALF_AN_HOUR);
    }
}
