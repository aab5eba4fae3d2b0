package org.yibaotong.newsroom.receipt;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.draft.Draft;
import org.yibaotong.newsroom.draft.Drafts;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Times;

/** The pages 我报的: the list of what one sent, and the receipt of each. */
@Controller
@RequestMapping("/desk/submissions")
@Allow(Role.CORRESPONDENT)
class ReceiptController {

    private final SentList sent;
    private final SentLines lines;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Receipts receipts;
    private final Clock clock;

    ReceiptController(
            SentList sent, SentLines lines, Drafts drafts, Submissions submissions, Receipts receipts, Clock clock) {
        this.sent = sent;
        this.lines = lines;
        this.drafts = drafts;
        this.submissions = submissions;
        this.receipts = receipts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) String of, Actor actor, Paging page, Model model) {
        boolean unit = "unit".equals(of);
        var rows = unit ? sent.ofUnit(actor, page) : sent.by(actor, page);
        var drafted = unit ? List.<Draft>of() : drafts.list(actor.person());
        model.addAttribute("sent", lines.of(rows, actor, clock.instant()));
        model.addAttribute("drafts", drafted.stream().map(this::line).toList());
        model.addAttribute("unit", unit);
        return "newsroom/receipt/list";
    }

    /** For editors too: they hand messages on, and are told what became of them. */
    @GetMapping("/{id}")
    @Allow({Role.CORRESPONDENT, Role.EDITOR})
    String show(@PathVariable SubmissionId id, Actor actor, Model model) {
        model.addAttribute("receipt", receipts.of(submissions.getSentBy(actor, id), actor, clock.instant()));
        return "newsroom/receipt/show";
    }

    private DraftLine line(Draft draft) {
        var at = Times.brief(draft.savedAt(), clock.instant());
        var title = draft.title().isEmpty() ? "还没写字，只有照片" : draft.title();
        return new DraftLine(draft.key().toString(), title, at);
    }
}
