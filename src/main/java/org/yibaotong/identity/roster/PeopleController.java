package org.yibaotong.identity.roster;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDesk.Enrolled;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** All people one looks after (人员), and the way in for new ones. */
@Controller
@RequestMapping("/desk/people")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class PeopleController {

    private final PeopleList list;
    private final PersonDesk desk;
    private final UnitBook units;

    PeopleController(PeopleList list, PersonDesk desk, UnitBook units) {
        this.list = list;
        this.desk = desk;
        this.units = units;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "true") boolean active,
            Paging paging,
            Actor actor,
            Model model) {
        var at = PlainText.line(unit);
        UnitId found = at.isEmpty() ? null : units.find(at, reach(actor));
        var people = list.find(new PeopleList.Filter(PlainText.line(q), found, active), reach(actor), paging);
        model.addAttribute("people", new PeoplePage(people, PlainText.line(q), at, active));
        return "identity/roster/list";
    }

    @GetMapping("/new")
    ModelAndView newPerson(@RequestParam(defaultValue = "") String unit) {
        return form(new PersonForm("", "", "", unit), HttpStatus.OK);
    }

    /** The answer itself shows the password: a redirect would have to keep it somewhere. */
    @PostMapping
    ModelAndView enrol(@ModelAttribute("personForm") PersonForm typed, BindingResult errors, Actor actor) {
        var enrolled = new Enrolled[1];
        var done = Attempt.succeeds(errors, "unit", () -> {
            var unit = units.get(typed.unit(), reach(actor));
            enrolled[0] = desk.enrol(typed.login(), typed.details(), unit, actor);
        });
        return done ? PasswordOnce.page("已开通" + typed.name(), enrolled) : form(typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView form(PersonForm typed, HttpStatus status) {
        return new ModelAndView("identity/roster/new", Map.of("form", typed), status);
    }

    private static Reach reach(Actor actor) {
        return actor.reach(Role.SYSTEM_ADMINISTRATOR);
    }
}
