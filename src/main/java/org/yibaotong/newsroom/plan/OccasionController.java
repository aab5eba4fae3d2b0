package org.yibaotong.newsroom.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.AssignmentId;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;
import org.yibaotong.web.Site;

/** One occasion: who is asked to cover it, what came of it, and calling it off. */
@Controller
@RequestMapping("/desk/plan/{id}")
@Allow(Role.EDITOR)
class OccasionController {

    private final PlanDesk desk;
    private final Occasions occasions;
    private final PlanPages pages;
    private final Site site;

    OccasionController(PlanDesk desk, Occasions occasions, PlanPages pages, Site site) {
        this.desk = desk;
        this.occasions = occasions;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping
    String show(@PathVariable OccasionId id, Actor actor, Model model) {
        model.addAttribute("occasion", pages.of(occasions.getWithin(actor.reach(Role.EDITOR), id), actor));
        return "newsroom/plan/show";
    }

    /** One of ours by id, or a helper by name, who answers by a link that is shown once. */
    @PostMapping("/assignments")
    Object assign(
            @PathVariable OccasionId id,
            @RequestParam(defaultValue = "TEXT") Coverage coverage,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String helper,
            Actor actor,
            RedirectAttributes next) {
        return decided(id, actor, next, () -> {
            if (person.isBlank()) {
                var link = desk.assign(id, coverage, helper, actor);
                next.addFlashAttribute("link", site.address() + "/assignments/" + link.text());
                return "链接做好了，发给对方就行";
            }
            desk.assign(id, coverage, PersonId.of(person), actor);
            return "已经请了，对方会收到消息";
        });
    }

    @PostMapping("/assignments/{assignment}/story")
    Object link(
            @PathVariable OccasionId id,
            @PathVariable AssignmentId assignment,
            @RequestParam(defaultValue = "") String story,
            Actor actor,
            RedirectAttributes next) {
        return decided(id, actor, next, () -> {
            desk.link(id, assignment, story.isBlank() ? null : StoryId.of(story), actor);
            return "记下了，任务走到哪一步看这篇稿";
        });
    }

    @PostMapping("/calling-off")
    Object callOff(
            @PathVariable OccasionId id,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        return decided(id, actor, next, () -> {
            desk.callOff(id, why, actor);
            return "取消了，请了的人会收到消息";
        });
    }

    /** What is done, in words for the next page. */
    private interface Deed {
        @Nullable String act();
    }

    private Object decided(OccasionId id, Actor actor, RedirectAttributes next, Deed deed) {
        try {
            next.addFlashAttribute("toast", deed.act());
            return "redirect:/desk/plan/" + id;
        } catch (Refusal refusal) {
            var occasion = pages.of(occasions.getWithin(actor.reach(Role.EDITOR), id), actor);
            var model = Map.of("occasion", occasion, "refused", FieldErrors.of(refusal));
            return new ModelAndView("newsroom/plan/show", model, HttpStatus.CONFLICT);
        }
    }
}
