package org.yibaotong.portal.messages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.portal.gate.Costly;
import org.yibaotong.portal.gate.Counted;
import org.yibaotong.portal.gate.FormSession;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.NeverKept;
import org.yibaotong.web.OurPages;
import org.yibaotong.web.Words;

/** Asking the same as somebody else (我也问), and being told once it is answered. */
@Controller
@RequestMapping("/messages/{number}/followers")
@Allow(anyone = true)
@NeverKept
class FollowController {

    private final PublicMessages messages;
    private final Words words;

    FollowController(PublicMessages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    @PostMapping
    ModelAndView follow(@PathVariable long number, HttpServletRequest request) {
        OurPages.only(request);
        try {
            messages.follow(number, FormSession.of(request));
            return page(number, "", "", "");
        } catch (Refusal refused) {
            return page(number, "", words.of(refused), "");
        }
    }

    @PostMapping("/code")
    @Counted(Costly.SENDS_A_CODE)
    ModelAndView sendCode(@PathVariable long number, @RequestParam(defaultValue = "") String contact) {
        try {
            messages.sendCodeToFollower(number, contact);
            return page(number, contact, "", "");
        } catch (Refusal refused) {
            return page(number, "", words.of(refused), "");
        }
    }

    @PostMapping("/contact")
    @Counted(Costly.OPENS_BY_CODE)
    ModelAndView keep(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String digits,
            HttpServletRequest request) {
        try {
            messages.keepFollower(number, FormSession.of(request), contact, digits);
            return page(number, "", "", "好了，答复了就告诉您，过后再问一次解决了没有，然后删掉您的号码。");
        } catch (Refusal refused) {
            return page(number, contact, words.of(refused), "");
        }
    }

    private ModelAndView page(long number, String sentTo, String wrong, String done) {
        var message = messages.find(number).orElseThrow(() -> new NotFound("message", number));
        return new ModelAndView(
                "portal/messages/followed",
                Map.of("message", message, "sentTo", sentTo, "wrong", wrong, "done", done),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
