package org.yibaotong.portal.messages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** One's own message by its code: where it is, whether it is solved, and where one wants to be told. Nothing of it is kept by any cache. */
@Controller
@RequestMapping("/messages/mine")
@Allow(anyone = true)
class OwnMessageController {

    private final PublicMessages messages;
    private final Words words;

    OwnMessageController(PublicMessages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("portal/messages/find", Map.of("code", "", "wrong", ""));
    }

    @PostMapping
    ModelAndView find(@RequestParam(defaultValue = "") String code) {
        return show(code, "", "", "");
    }

    @PostMapping("/solved")
    ModelAndView solved(@RequestParam(defaultValue = "") String code) {
        return tried(code, "", () -> messages.solved(code), "谢谢您告诉我们。", "");
    }

    @PostMapping("/reopening")
    ModelAndView reopen(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String why) {
        return tried(code, "", () -> messages.reopen(code, why), "记下了，重新办，您写的话单位看得到。", "");
    }

    @PostMapping("/code")
    ModelAndView sendCode(
            @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String contact) {
        return tried(code, "", () -> messages.sendCode(code, contact), "代码发出去了，请在十分钟内填。", contact);
    }

    @PostMapping("/contact")
    ModelAndView keepContact(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String digits) {
        return tried(code, contact, () -> messages.keepContact(code, contact, digits), "好了，有答复就告诉您。", "");
    }

    /**
     * @param again whose digits are asked for again where it went wrong, or empty
     * @param next whose digits are asked for where it went right, or empty
     */
    private ModelAndView tried(String code, String again, Runnable act, String done, String next) {
        try {
            act.run();
            return show(code, done, "", next);
        } catch (Refusal refused) {
            return show(code, "", words.of(refused.code(), refused.arguments().toArray()), again);
        }
    }

    private ModelAndView show(String code, String done, String wrong, String sentTo) {
        var own = messages.own(code);
        if (own.isEmpty()) {
            return new ModelAndView(
                    "portal/messages/find",
                    Map.of("code", code, "wrong", words.of("message.code.unknown")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var model = new HashMap<String, Object>(
                Map.of("own", own.get(), "code", code, "done", done, "wrong", wrong, "sentTo", sentTo));
        return new ModelAndView(
                "portal/messages/own", model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
