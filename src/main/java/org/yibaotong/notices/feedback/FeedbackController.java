package org.yibaotong.notices.feedback;

import java.util.Map;
import java.util.UUID;
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
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** Saying what burdens one (减负反馈), open to everybody at the desk, and answering it. */
@Controller
@RequestMapping("/desk/feedback")
class FeedbackController {

    private final FeedbackDesk desk;
    private final Feedbacks feedbacks;
    private final FeedbackList list;
    private final People people;
    private final Units units;

    FeedbackController(FeedbackDesk desk, Feedbacks feedbacks, FeedbackList list, People people, Units units) {
        this.desk = desk;
        this.feedbacks = feedbacks;
        this.list = list;
        this.people = people;
        this.units = units;
    }

    @GetMapping
    @Allow
    ModelAndView own(Actor actor, Paging paging) {
        return own(FeedbackForm.EMPTY, actor, paging, HttpStatus.OK);
    }

    @PostMapping
    @Allow
    ModelAndView give(
            @ModelAttribute("feedbackForm") FeedbackForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var given = new UUID[1];
        if (!Attempt.succeeds(errors, "burden", () -> given[0] = desk.give(typed, actor))) {
            return own(typed, actor, new Paging(1), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("given", true);
        return new ModelAndView("redirect:/desk/feedback/" + given[0]);
    }

    @GetMapping("/received")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    ModelAndView received(@RequestParam(defaultValue = "false") boolean answered, Actor actor, Paging paging) {
        var rows = list.received(actor.reach(Role.SYSTEM_ADMINISTRATOR), answered, paging);
        return new ModelAndView("notices/feedback/received", Map.of("rows", rows, "answered", answered));
    }

    @GetMapping("/{feedback}")
    @Allow
    ModelAndView show(@PathVariable UUID feedback, Actor actor) {
        return show(feedback, FeedbackForm.EMPTY, actor, HttpStatus.OK);
    }

    @PostMapping("/{feedback}/acceptance")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    String take(@PathVariable UUID feedback, Actor actor, RedirectAttributes next) {
        desk.take(feedback, actor);
        next.addFlashAttribute("toast", "已受理。");
        return "redirect:/desk/feedback/" + feedback;
    }

    @PostMapping("/{feedback}/answer")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    ModelAndView answer(
            @PathVariable UUID feedback,
            @ModelAttribute("feedbackForm") FeedbackForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "answer", () -> desk.answer(feedback, typed.answer(), actor))) {
            return show(feedback, typed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "已答复。");
        return new ModelAndView("redirect:/desk/feedback/" + feedback);
    }

    private ModelAndView own(FeedbackForm typed, Actor actor, Paging paging, HttpStatus status) {
        var rows = list.own(actor.person(), paging);
        return new ModelAndView("notices/feedback/own", Map.of("form", typed, "rows", rows), status);
    }

    private ModelAndView show(UUID id, FeedbackForm typed, Actor actor, HttpStatus status) {
        var feedback = feedbacks.getVisibleTo(id, actor);
        var sender = feedback.personId();
        var from = sender == null ? "匿名" : name(sender);
        var page = FeedbackPage.of(feedback, from, Feedbacks.isAnswerable(feedback, actor), typed);
        return new ModelAndView("notices/feedback/show", Map.of("feedback", page), status);
    }

    private String name(PersonId person) {
        return people.find(person)
                .map(facts -> facts.name() + "，" + units.get(facts.unit()).shortName())
                .orElse("");
    }
}
