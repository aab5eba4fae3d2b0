package org.yibaotong.portal.messages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.OwnMessages.Own;
import org.yibaotong.inspection.PublicMistakes;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Network;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.Words;

/** One's own message by its code, or by the telephone or address it is kept under: where it is, whether it is solved, where one wants to be told, and what one takes back. Nothing of it is kept by any cache. */
@Controller
@RequestMapping("/messages/mine")
@Allow(anyone = true)
@NeverKept
class OwnMessageController {

    private final OwnMessages messages;
    private final PublicMistakes mistakes;
    private final Words words;

    OwnMessageController(OwnMessages messages, PublicMistakes mistakes, Words words) {
        this.messages = messages;
        this.mistakes = mistakes;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("portal/messages/find", Map.of("code", "", "wrong", ""));
    }

    /** A code of a mistake that was pointed out leads to it: whoever has a code need not know of what. */
    @PostMapping
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView find(@ModelAttribute KeyForm key, HttpServletRequest request) {
        var code = key.key().code();
        boolean isOfMistake = key.key().pass().isEmpty()
                && messages.own(key.key()).isEmpty()
                && mistakes.find(code, Network.of(request.getRemoteAddr())).isPresent();
        return isOfMistake
                ? new ModelAndView("redirect:/mistakes/" + code.replaceAll("[^0-9A-Za-z]", ""))
                : show(key, "", "", "");
    }

    @PostMapping("/solved")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView solved(@ModelAttribute KeyForm key) {
        return tried(key, "", () -> messages.solved(key.key()), "谢谢您告诉我们。", "");
    }

    @PostMapping("/reopening")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView reopen(@ModelAttribute KeyForm key, @RequestParam(defaultValue = "") String why) {
        return tried(key, "", () -> messages.reopen(key.key(), why), "记下了，重新办，您写的话单位看得到。", "");
    }

    @PostMapping("/code")
    @Counted(Costly.SENDS_A_CODE)
    ModelAndView sendCode(@ModelAttribute KeyForm key, @RequestParam(defaultValue = "") String contact) {
        return tried(key, "", () -> messages.sendCode(key.key(), contact), "代码发出去了，请在十分钟内填。", contact);
    }

    @PostMapping("/contact")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView keepContact(
            @ModelAttribute KeyForm key,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String digits) {
        return tried(key, contact, () -> messages.keepContact(key.key(), contact, digits), "好了，有答复就告诉您。", "");
    }

    @PostMapping("/withdrawal")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView withdraw(@ModelAttribute KeyForm key) {
        return tried(key, "", () -> messages.withdraw(key.key()), "好了，不公开了，马上生效。事情照样办。", "");
    }

    /** @param sure ticked by hand: what is deleted does not come back */
    @PostMapping("/deletion")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView delete(@ModelAttribute KeyForm key, @RequestParam(defaultValue = "") String sure) {
        try {
            Refusal.unless(sure.equals("true"), "message.delete.not-sure");
            messages.delete(key.key());
            return new ModelAndView("portal/messages/deleted", Map.of("key", key));
        } catch (Refusal refused) {
            return show(key, "", words.of(refused), "");
        }
    }

    /**
     * @param again whose digits are asked for again where it went wrong, or empty
     * @param next whose digits are asked for where it went right, or empty
     */
    private ModelAndView tried(KeyForm key, String again, Runnable act, String done, String next) {
        try {
            act.run();
            return show(key, done, "", next);
        } catch (Refusal refused) {
            return show(key, "", words.of(refused), again);
        }
    }

    private ModelAndView show(KeyForm key, String done, String wrong, String sentTo) {
        try {
            return messages.own(key.key())
                    .map(own -> page(own, key, done, wrong, sentTo))
                    .orElseGet(() -> unknown(key, "message.code.unknown"));
        } catch (Refusal refused) {
            return unknown(key, refused.code());
        }
    }

    private ModelAndView page(Own own, KeyForm key, String done, String wrong, String sentTo) {
        return new ModelAndView(
                "portal/messages/own",
                Map.of("own", own, "key", key, "done", done, "wrong", wrong, "sentTo", sentTo),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView unknown(KeyForm key, String code) {
        return new ModelAndView(
                "portal/messages/find",
                Map.of("code", key.key().code(), "wrong", words.of(code)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
