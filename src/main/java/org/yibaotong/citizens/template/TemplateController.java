package org.yibaotong.citizens.template;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The page of a unit's templates (答复模板). */
@Controller
@RequestMapping("/desk/messages/templates")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class TemplateController {

    private static final String PAGE = "/desk/messages/templates";

    private final TemplateDesk desk;
    private final ReplyTemplates templates;

    TemplateController(TemplateDesk desk, ReplyTemplates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return page(TemplateForm.EMPTY, actor);
    }

    @PostMapping
    ModelAndView enter(@ModelAttribute TemplateForm typed, Actor actor, RedirectAttributes next) {
        return Attempt.at(
                        () -> desk.enter(TemplateForm.or(typed.name()), TemplateForm.or(typed.words()), actor),
                        TemplateForm.FIELDS)
                .then(PAGE, "存好了，写答复时可以选。", next, () -> page(typed, actor));
    }

    @PostMapping("/{template}/revision")
    ModelAndView revise(
            @PathVariable UUID template, @ModelAttribute TemplateForm typed, Actor actor, RedirectAttributes next) {
        return Attempt.at(
                        () -> desk.revise(
                                template, TemplateForm.or(typed.name()), TemplateForm.or(typed.words()), actor),
                        TemplateForm.FIELDS)
                .then(PAGE, "改好了，发出去的答复不变。", next, () -> page(typed, actor));
    }

    @PostMapping("/{template}/retirement")
    ModelAndView retire(@PathVariable UUID template, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.retire(template, actor), TemplateForm.FIELDS)
                .then(PAGE, "不用了，发出去的答复不变。", next, () -> page(TemplateForm.EMPTY, actor));
    }

    private ModelAndView page(TemplateForm typed, Actor actor) {
        return new ModelAndView(
                "citizens/template/list",
                Map.of("form", typed, "templates", templates.of(actor.unit()), "unit", actor.unitName()));
    }
}
