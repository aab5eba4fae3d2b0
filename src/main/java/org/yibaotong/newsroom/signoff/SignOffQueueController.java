package org.yibaotong.newsroom.signoff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.newsroom.list.WaitingLines;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The page 待签发. */
@Controller
class SignOffQueueController {

    private final SignOffQueue queue;
    private final WaitingLines lines;

    SignOffQueueController(SignOffQueue queue, WaitingLines lines) {
        this.queue = queue;
        this.lines = lines;
    }

    @GetMapping("/desk/sign-offs")
    @Allow({Role.FINAL_REVIEWER, Role.PROOFREADER})
    String list(Actor actor, Paging paging, Model model) {
        var rows = queue.list(actor, paging);
        model.addAttribute("rows", rows);
        model.addAttribute("lines", lines.of(rows.rows(), actor.has(Role.FINAL_REVIEWER) ? "/sign-off" : "/proofs"));
        return "newsroom/signoff/queue";
    }
}
