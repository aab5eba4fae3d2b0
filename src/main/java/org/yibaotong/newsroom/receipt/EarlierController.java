package org.yibaotong.newsroom.receipt;

import java.time.Clock;
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

/** On the receipt the sender says of what others had reported before: theirs adds to it, or it is something else. */
@Controller
@RequestMapping("/desk/submissions/{id}/earlier/{other}")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class EarlierController {

    private final EarlierDesk desk;
    private final Submissions submissions;
    private final Receipts receipts;
    private final Clock clock;

    EarlierController(EarlierDesk desk, Submissions submissions, Receipts receipts, Clock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.receipts = receipts;
        this.clock = clock;
    }

    @PostMapping
    Object say(
            @PathVariable SubmissionId id,
            @PathVariable SubmissionId other,
            @RequestParam boolean adds,
            Actor actor,
            RedirectAttributes next) {
        try {
            desk.say(id, other, adds, actor);
            next.addFlashAttribute("toast", adds ? "记下了：补充给这件事" : "记下了：不是一件事");
            return "redirect:/desk/submissions/" + id;
        } catch (Refusal refusal) {
            var receipt = receipts.of(submissions.getSentBy(actor, id), actor, clock.instant());
            var model = Map.of("receipt", receipt, "refused", FieldErrors.of(refusal));
            return new ModelAndView("newsroom/receipt/show", model, HttpStatus.CONFLICT);
        }
    }
}
