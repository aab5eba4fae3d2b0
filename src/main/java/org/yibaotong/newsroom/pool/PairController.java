package org.yibaotong.newsroom.pool;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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

/** An editor says that a submission and others are one event, or that they are not. */
@Controller
@RequestMapping("/desk/pool/{id}")
@Allow(Role.EDITOR)
class PairController {

    private final EventDesk desk;
    private final Submissions submissions;
    private final PoolItems items;
    private final Clock clock;

    PairController(EventDesk desk, Submissions submissions, PoolItems items, Clock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.items = items;
        this.clock = clock;
    }

    /** The page it is said on. */
    enum Back {
        ITEM,
        LIST,
        EVENT;

        /** What was said not to be the event is no longer on its page. */
        String to(SubmissionId id, List<SubmissionId> others) {
            return switch (this) {
                case ITEM -> "/desk/pool/" + id;
                case LIST -> "/desk/pool";
                case EVENT ->
                    "/desk/events/"
                            + others.stream()
                                    .filter(other -> !other.equals(id))
                                    .findFirst()
                                    .orElse(id);
            };
        }
    }

    @PostMapping("/pairing")
    Object pair(
            @PathVariable SubmissionId id,
            @RequestParam(defaultValue = "") List<SubmissionId> others,
            @RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant shown,
            @RequestParam(defaultValue = "ITEM") Back back,
            Actor actor,
            RedirectAttributes next) {
        return decide(id, others, true, shown, back, actor, next);
    }

    @PostMapping("/parting")
    Object part(
            @PathVariable SubmissionId id,
            @RequestParam(defaultValue = "") List<SubmissionId> others,
            @RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant shown,
            @RequestParam(defaultValue = "ITEM") Back back,
            Actor actor,
            RedirectAttributes next) {
        return decide(id, others, false, shown, back, actor, next);
    }

    private Object decide(
            SubmissionId id,
            List<SubmissionId> others,
            boolean same,
            Instant shown,
            Back back,
            Actor actor,
            RedirectAttributes next) {
        try {
            desk.decide(id, others, same, shown, actor);
            next.addFlashAttribute("toast", same ? "记下了：是同一件事" : "记下了：不是一件事");
            return "redirect:" + back.to(id, others);
        } catch (Refusal refusal) {
            return again(id, actor, refusal);
        }
    }

    private ModelAndView again(SubmissionId id, Actor actor, Refusal refusal) {
        var submission = submissions.getWithin(actor.reach(Role.EDITOR), id);
        var item = items.of(submission, actor, AnswerForm.EMPTY, clock.instant());
        var model = Map.of("item", item, "refused", FieldErrors.of(refusal));
        return new ModelAndView("newsroom/pool/show", model, HttpStatus.CONFLICT);
    }
}
