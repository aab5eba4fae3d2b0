package org.yibaotong.identity.role;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** Who holds which role where (授权): seen, granted and ended by the security administrator alone. */
@Controller
@RequestMapping("/desk/roles")
@Allow(Role.SECURITY_ADMINISTRATOR)
class RolesController {

    private final RoleDesk desk;
    private final GrantList list;
    private final Holders holders;
    private final UnitBook units;

    RolesController(RoleDesk desk, GrantList list, Holders holders, UnitBook units) {
        this.desk = desk;
        this.list = list;
        this.holders = holders;
        this.units = units;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean ended,
            Paging paging,
            Actor actor,
            Model model) {
        var at = PlainText.line(unit);
        UnitId found = at.isEmpty() ? null : units.find(at, reach(actor));
        var grants = list.find(new GrantList.Filter(PlainText.line(q), role, found, ended), reach(actor), paging);
        var roleName = role == null ? "" : role.name();
        model.addAttribute("roles", new RolesPage(grants, PlainText.line(q), roleName, at, ended));
        return "identity/role/list";
    }

    @GetMapping("/new")
    ModelAndView newGrant(@RequestParam(defaultValue = "") String person, Actor actor) {
        return form(new GrantForm(person, null, ""), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView grant(
            @ModelAttribute("grantForm") GrantForm typed, BindingResult errors, Actor actor, RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "person", () -> grant(typed, actor))) {
            return form(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "已授予" + typed.person() + "。下一次点击就生效。");
        return new ModelAndView("redirect:/desk/roles");
    }

    @PostMapping("/{grant}/end")
    String end(@PathVariable UUID grant, Actor actor, RedirectAttributes next) {
        desk.end(grant, actor);
        next.addFlashAttribute("toast", "已收回。记录留在“已收回的”里。");
        return "redirect:/desk/roles";
    }

    private void grant(GrantForm typed, Actor actor) {
        Refusal.when(typed.person().isEmpty(), "role.person.missing");
        Refusal.when(typed.role() == null, "role.role.missing");
        Refusal.when(typed.unit().isEmpty(), "role.unit.missing");
        var person = holders.find(typed.person(), reach(actor));
        var unit = units.get(typed.unit(), reach(actor));
        desk.grant(person.id(), Objects.requireNonNull(typed.role()), unit, actor);
    }

    /** Tells the field which people could be meant while one types. */
    @GetMapping("/people")
    @ResponseBody
    List<String> people(@RequestParam(defaultValue = "") String q, Actor actor) {
        return holders.suggest(PlainText.line(q), reach(actor));
    }

    private static ModelAndView form(GrantForm typed, HttpStatus status) {
        return new ModelAndView("identity/role/new", Map.of("form", typed), status);
    }

    private static Reach reach(Actor actor) {
        return actor.reach(Role.SECURITY_ADMINISTRATOR);
    }
}
