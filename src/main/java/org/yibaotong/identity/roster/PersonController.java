package org.yibaotong.identity.roster;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.person.PersonDesk;
import org.yibaotong.identity.person.PersonDesk.Enrolled;
import org.yibaotong.identity.role.GrantList;
import org.yibaotong.identity.role.GrantRow;
import org.yibaotong.identity.role.RoleDesk;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** One person, and everything an administrator can do for them. */
@Controller
@RequestMapping("/desk/people/{person}")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class PersonController {

    private final PeopleList list;
    private final PersonDesk desk;
    private final GrantList grants;
    private final RoleDesk roles;
    private final UnitBook units;

    PersonController(PeopleList list, PersonDesk desk, GrantList grants, RoleDesk roles, UnitBook units) {
        this.list = list;
        this.desk = desk;
        this.grants = grants;
        this.roles = roles;
        this.units = units;
    }

    @GetMapping
    @Allow({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR})
    ModelAndView show(@PathVariable PersonId person, Actor actor) {
        var row = list.get(person, actor);
        var unit = units.label(UnitId.of(row.unitId()));
        return show(row, new PersonForm(row.login(), row.name(), row.post(), unit), actor, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView revise(
            @PathVariable PersonId person,
            @ModelAttribute("personForm") PersonForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var done = Attempt.succeeds(errors, "unit", () -> {
            var unit = units.get(typed.unit(), actor.reach(Role.SYSTEM_ADMINISTRATOR));
            desk.revise(person, typed.details(), unit, actor);
        });
        return done
                ? back(person, "已保存。", next)
                : show(list.get(person, actor), typed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/deactivation")
    ModelAndView deactivate(@PathVariable PersonId person, Actor actor, RedirectAttributes next) {
        desk.deactivate(person, actor);
        return back(person, "已停用，所有角色一并收回。", next);
    }

    @PostMapping("/reactivation")
    ModelAndView reactivate(@PathVariable PersonId person, Actor actor, RedirectAttributes next) {
        desk.reactivate(person, actor);
        return back(person, "已恢复。角色要由安全管理员重新授予。", next);
    }

    @PostMapping("/password")
    ModelAndView reissuePassword(@PathVariable PersonId person, Actor actor) {
        var row = list.get(person, actor);
        var password = desk.reissuePassword(person, actor);
        return PasswordOnce.page("已重发" + row.name() + "的密码", new Enrolled(person, row.login(), row.name(), password));
    }

    private ModelAndView show(PersonRow row, PersonForm form, Actor actor, HttpStatus status) {
        var keepsPeople = actor.has(Role.SYSTEM_ADMINISTRATOR);
        var grantsRoles = actor.has(Role.SECURITY_ADMINISTRATOR);
        var id = PersonId.of(row.id());
        List<GrantRow> held = grantsRoles ? grants.of(id, actor.reach(Role.SECURITY_ADMINISTRATOR)) : List.of();
        var ending = roles.heldAt(UnitId.of(row.unitId()), id);
        var page = new PersonPage(row, actor.is(id), keepsPeople, grantsRoles, form, ending, held);
        return new ModelAndView("identity/roster/show", Map.of("person", page), status);
    }

    private static ModelAndView back(PersonId person, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/desk/people/" + person);
    }
}
