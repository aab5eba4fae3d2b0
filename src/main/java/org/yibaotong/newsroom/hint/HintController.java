package org.yibaotong.newsroom.hint;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.newsroom.submission.SubmissionForm;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** What may have been reported already, for what is typed so far: the part of the page for its script, the whole page without. */
@Controller
@RequestMapping("/desk/submissions/likely")
@Allow(Role.CORRESPONDENT)
class HintController {

    private final Hints hints;
    private final Clock clock;

    HintController(Hints hints, Clock clock) {
        this.hints = hints;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView look(@RequestParam MultiValueMap<String, String> typed, Actor actor) {
        var form = SubmissionForm.typed(typed);
        var view = typed.containsKey("part") ? "newsroom/hint/hints" : "newsroom/submission/new";
        return new ModelAndView(view, Map.of("form", form, "hints", hints.of(form, actor, clock.instant())));
    }
}
