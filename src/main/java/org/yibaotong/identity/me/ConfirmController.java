package org.yibaotong.identity.me;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.person.Passwords;
import org.yibaotong.identity.person.Persons;
import org.yibaotong.identity.visit.Confirmation;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** Asks once more for the password before something that lasts. */
@Controller
@RequestMapping("/desk/me/confirm")
class ConfirmController {

    private final Passwords passwords;
    private final Persons persons;
    private final Confirmation confirmation;
    private final Words words;

    ConfirmController(Passwords passwords, Persons persons, Confirmation confirmation, Words words) {
        this.passwords = passwords;
        this.persons = persons;
        this.confirmation = confirmation;
        this.words = words;
    }

    @GetMapping
    @Allow
    ModelAndView show(@RequestParam(defaultValue = "") String next, Actor actor) {
        return page(next, "", actor, HttpStatus.OK);
    }

    @PostMapping
    @Allow
    Object confirm(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String password,
            Actor actor,
            HttpSession session) {
        try {
            Refusal.unless(hasPassword(actor), "visit.confirm.no-password");
            passwords.confirm(actor.person(), password);
        } catch (Refusal refused) {
            return page(next, words.of(refused.code()), actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        confirmation.confirm(session);
        return "redirect:" + own(next);
    }

    private ModelAndView page(String next, String wrong, Actor actor, HttpStatus status) {
        var model = Map.of("next", own(next), "wrong", wrong, "hasPassword", hasPassword(actor));
        return new ModelAndView("identity/me/confirm", model, status);
    }

    private boolean hasPassword(Actor actor) {
        return persons.get(actor.person()).passwordHash() != null;
    }

    /** Only to one's own pages, whatever the address says. */
    private static String own(String next) {
        return next.matches("/desk/me(/[a-z-]+)*") ? next : "/desk/me";
    }
}
