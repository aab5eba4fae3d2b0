package org.yibaotong.newsroom.accuracy;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The page 提示准不准. */
@Controller
@Allow(Role.EDITOR)
class AccuracyController {

    private final AccuracyPages pages;
    private final Clock clock;

    AccuracyController(AccuracyPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/desk/pool/hints")
    String show(Paging paging, Actor actor, Model model) {
        model.addAttribute("accuracy", pages.of(actor.reach(Role.EDITOR), paging, clock.instant()));
        return "newsroom/accuracy/show";
    }
}
