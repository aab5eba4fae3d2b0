package org.yibaotong.identity.unit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Times;

/** One unit: its page, and everything that can be done to it. */
@Controller
@RequestMapping("/desk/units")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class UnitController {

    private final UnitDesk desk;
    private final UnitTable units;
    private final UnitList list;
    private final UnitBook book;

    UnitController(UnitDesk desk, UnitTable units, UnitList list, UnitBook book) {
        this.desk = desk;
        this.units = units;
        this.list = list;
        this.book = book;
    }

    @GetMapping("/new")
    ModelAndView newUnit(@RequestParam(required = false) @Nullable UnitId below, Actor actor) {
        var above = below == null ? "" : book.label(visible(below, actor).id());
        return form(UnitForm.below(above), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(
            @ModelAttribute("unitForm") UnitForm typed, BindingResult errors, Actor actor, RedirectAttributes next) {
        var opened = new Unit[1];
        var done = Attempt.succeeds(
                errors, "below", () -> opened[0] = desk.open(meant(typed, actor), typed.description(), actor));
        if (!done) {
            return form(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "已新增" + typed.name() + "。");
        return new ModelAndView("redirect:/desk/units/" + opened[0].id());
    }

    @GetMapping("/{unit}")
    ModelAndView show(@PathVariable UnitId unit, Actor actor) {
        return show(unit, actor, UnitForm.below(""), HttpStatus.OK);
    }

    @GetMapping("/{unit}/edit")
    ModelAndView edit(@PathVariable UnitId unit, Actor actor) {
        var found = visible(unit, actor);
        return edit(found, UnitForm.of(found), HttpStatus.OK);
    }

    @PostMapping("/{unit}")
    ModelAndView describe(
            @PathVariable UnitId unit,
            @ModelAttribute("unitForm") UnitForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "name", () -> desk.describe(unit, typed.description(), actor))) {
            return edit(visible(unit, actor), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(unit, "已保存。", next);
    }

    @PostMapping("/{unit}/place")
    ModelAndView move(
            @PathVariable UnitId unit,
            @ModelAttribute("unitForm") UnitForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "below", () -> desk.move(unit, meant(typed, actor), actor))) {
            return show(unit, actor, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(unit, "已改隶" + typed.below() + "。", next);
    }

    @PostMapping("/{unit}/closure")
    ModelAndView close(
            @PathVariable UnitId unit,
            @ModelAttribute("unitForm") UnitForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "name", () -> desk.close(unit, typed.name(), actor))) {
            return show(unit, actor, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(unit, "已撤销。它的名字和经历都还留着。", next);
    }

    private ModelAndView show(UnitId id, Actor actor, UnitForm typed, HttpStatus status) {
        var unit = visible(id, actor);
        var page = new UnitPage(
                list.one(id),
                list.above(id).stream().filter(place -> reaches(actor, place)).toList(),
                list.below(id),
                "/desk/people?unit=" + URLEncoder.encode(book.label(id), StandardCharsets.UTF_8),
                unit.closedAt() == null ? "" : Times.day(unit.closedAt()),
                typed);
        return new ModelAndView("identity/unit/show", Map.of("unit", page), status);
    }

    private static boolean reaches(Actor actor, Place place) {
        return actor.reach(Role.SYSTEM_ADMINISTRATOR).covers(UnitId.of(place.id()));
    }

    private Unit visible(UnitId unit, Actor actor) {
        return units.getVisibleTo(unit, actor.reach(Role.SYSTEM_ADMINISTRATOR));
    }

    private UnitId meant(UnitForm typed, Actor actor) {
        return book.get(typed.below(), actor.reach(Role.SYSTEM_ADMINISTRATOR));
    }

    private static ModelAndView form(UnitForm typed, HttpStatus status) {
        return new ModelAndView("identity/unit/new", Map.of("form", typed), status);
    }

    private static ModelAndView edit(Unit unit, UnitForm typed, HttpStatus status) {
        return new ModelAndView(
                "identity/unit/edit", Map.of("form", typed, "id", unit.id().toString(), "name", unit.name()), status);
    }

    private static ModelAndView back(UnitId unit, String toast, RedirectAttributes next) {
        next.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/desk/units/" + unit);
    }
}
