package org.yibaotong.notices.inbox;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Allow;

/** The page of one's messages. */
@Controller
@RequestMapping("/desk/notices")
@Allow
class InboxController {

    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Paging paging, Model model) {
        var unread = inbox.unread(actor.person());
        model.addAttribute("inbox", InboxPage.of(inbox.list(actor.person(), paging), unread, clock.instant()));
        return "notices/inbox/list";
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Actor actor) {
        return "redirect:" + inbox.open(id, actor.person());
    }

    @PostMapping("/reading")
    String readAll(Actor actor, RedirectAttributes next) {
        inbox.readAll(actor.person());
        next.addFlashAttribute("toast", "全部标为已读了");
        return "redirect:/desk/notices";
    }
}
