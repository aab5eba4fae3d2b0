package org.yibaotong.newsroom.review;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.newsroom.list.WaitingLines;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Times;

/** The page 待我审. */
@Controller
class ReviewQueueController {

    private final ReviewQueue queue;
    private final WaitingLines lines;
    private final Clock clock;

    ReviewQueueController(ReviewQueue queue, WaitingLines lines, Clock clock) {
        this.queue = queue;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/desk/reviews")
    @Allow({Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    String list(Actor actor, Paging paging, Model model) {
        var rows = queue.list(actor, Times.date(clock.instant()), paging);
        model.addAttribute("rows", rows);
        model.addAttribute("lines", lines.of(rows.rows(), "/review"));
        return "newsroom/review/queue";
    }
}
