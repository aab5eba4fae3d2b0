package org.yibaotong.citizens.messagedesk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.pile.Pile;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** After a storm a hundred write of the same: those that were read are taken on, or referred, together. */
@Controller
@RequestMapping("/desk/messages")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class MessagePileController {

    private static final String QUEUE = "redirect:/desk/messages";

    private final MessageDesk desk;
    private final Pile pile;

    MessagePileController(MessageDesk desk, Pile pile) {
        this.desk = desk;
        this.pile = pile;
    }

    @PostMapping("/acceptances")
    String accept(@RequestParam(defaultValue = "") List<MessageId> messages, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("toast", pile.each(messages, one -> desk.accept(one, actor), "受理了%d件"));
        return QUEUE;
    }

    @PostMapping("/referrals")
    String refer(
            @RequestParam(defaultValue = "") List<MessageId> messages,
            @ModelAttribute MessageForm typed,
            Actor actor,
            RedirectAttributes next) {
        next.addFlashAttribute("toast", pile.each(messages, one -> desk.refer(one, typed, actor), "转出去%d件"));
        return QUEUE;
    }
}
