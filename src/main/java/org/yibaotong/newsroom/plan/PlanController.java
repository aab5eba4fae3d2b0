package org.yibaotong.newsroom.plan;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;
import org.yibaotong.web.Times;

/** The plan: a week of it, a day to print, and a form for what comes. */
@Controller
@RequestMapping("/desk/plan")
@Allow(Role.EDITOR)
class PlanController {

    private final PlanDesk desk;
    private final PlanPages pages;
    private final Submissions submissions;
    private final Clock clock;

    PlanController(PlanDesk desk, PlanPages pages, Submissions submissions, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    String week(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            Actor actor,
            Model model) {
        var now = clock.instant();
        var monday = Times.date(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        model.addAttribute("plan", pages.week(from == null ? monday : from, actor, now));
        return "newsroom/plan/week";
    }

    @GetMapping("/day/{day}")
    String day(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, Actor actor, Model model) {
        model.addAttribute("plan", pages.day(day, actor, clock.instant()));
        return "newsroom/plan/day";
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "") String submission, Actor actor, Model model) {
        model.addAttribute("form", submission.isEmpty() ? blank() : from(submission, actor));
        return "newsroom/plan/new";
    }

    @PostMapping
    ModelAndView plan(OccasionForm form, Actor actor, RedirectAttributes next) {
        try {
            var planned = desk.plan(form, actor);
            next.addFlashAttribute("toast", "排好了，接着请人去");
            return new ModelAndView("redirect:/desk/plan/" + planned);
        } catch (Refusal refusal) {
            var model = Map.of("form", form, "refused", FieldErrors.of(refusal, OccasionForm.FIELDS));
            return new ModelAndView("newsroom/plan/new", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private OccasionForm blank() {
        return new OccasionForm("", "", Times.date(clock.instant()) + "T09:00", "", "");
    }

    /** What the lead says is a beginning. */
    private OccasionForm from(String submission, Actor actor) {
        var lead = submissions.getWithin(actor.reach(Role.EDITOR), SubmissionId.of(submission));
        return new OccasionForm(
                lead.title(),
                lead.content().place(),
                Times.date(clock.instant()).plusDays(1) + "T09:00",
                "",
                submission);
    }
}
