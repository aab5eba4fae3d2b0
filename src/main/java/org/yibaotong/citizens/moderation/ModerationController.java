package org.yibaotong.citizens.moderation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** Letting held messages go on and putting them aside, and the words by which they are held. */
@Controller
@RequestMapping("/desk/messages/held")
@Allow(Role.EDITOR)
class ModerationController {

    private static final String PAGE = "/desk/messages/held";

    private final ModerationDesk desk;
    private final HeldWords words;

    ModerationController(ModerationDesk desk, HeldWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView list() {
        return page("");
    }

    @PostMapping("/release")
    ModelAndView release(
            @RequestParam(defaultValue = "") List<MessageId> messages, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.release(messages, actor), "reason")
                .then("/desk/messages?queue=HELD", "接着办了，在“等我们办”里。", next, () -> page(""));
    }

    @PostMapping("/aside")
    ModelAndView setAside(
            @RequestParam(defaultValue = "") List<MessageId> messages,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.setAside(messages, reason, actor), "reason")
                .then("/desk/messages?queue=ASIDE", "放到一边了，随时可以拿回来。", next, () -> page("").addObject("reason", reason));
    }

    @PostMapping("/words")
    ModelAndView add(@RequestParam(defaultValue = "") String word, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.addWord(word, actor), "word").then(PAGE, "加上了。", next, () -> page(word));
    }

    @PostMapping("/words/removal")
    ModelAndView remove(@RequestParam(defaultValue = "") String word, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.removeWord(word, actor), "word").then(PAGE, "去掉了。", next, () -> page(""));
    }

    private ModelAndView page(String typed) {
        return new ModelAndView("citizens/moderation/words", Map.of("words", words.list(), "typed", typed));
    }
}
