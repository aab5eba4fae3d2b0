package org.yibaotong.identity.roster;

import static org.yibaotong.identity.roster.PeopleColumns.SHEET;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.intake.FirstPasswords;
import org.yibaotong.identity.intake.Intakes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The passwords people of a sheet start with, seen once by whoever sent it. */
@Controller
class FirstPasswordsController {

    private final Intakes intakes;
    private final FirstPasswords passwords;

    FirstPasswordsController(Intakes intakes, FirstPasswords passwords) {
        this.intakes = intakes;
        this.passwords = passwords;
    }

    /** The answer itself shows them: a redirect would have to keep them somewhere. */
    @PostMapping("/desk/people/imports/{intake}/passwords")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    ModelAndView show(@PathVariable UUID intake, Actor actor) {
        var lines = passwords.take(intakes.get(intake, SHEET, actor.person()).id());
        return lines.isEmpty()
                ? new ModelAndView("redirect:" + SHEET.url() + "/" + intake)
                : PasswordOnce.page("新开通" + lines.size() + "人", lines);
    }
}
