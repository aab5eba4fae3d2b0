package org.yibaotong.newsroom.message;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.TellableMessages;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The page on which a message is read over before the newsroom gets it. */
@Controller
@RequestMapping("/desk/leads/messages/{message}")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class MessageLeadController {

    private final TellableMessages messages;
    private final MessageLeadDesk desk;

    MessageLeadController(TellableMessages messages, MessageLeadDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView begin(@PathVariable MessageId message, Actor actor) {
        return page(message, MessageLeadForm.begin(messages.get(message, actor)));
    }

    @PostMapping
    ModelAndView handOn(
            @PathVariable MessageId message,
            @ModelAttribute MessageLeadForm typed,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.handOn(message, typed, actor), MessageLeadForm.FIELDS)
                .then("/desk/messages/" + message, "报给编辑部了，后来怎样在这一页看。", next, () -> page(message, typed));
    }

    private static ModelAndView page(MessageId message, MessageLeadForm form) {
        return new ModelAndView("newsroom/message/new", Map.of("back", "/desk/messages/" + message, "form", form));
    }
}
