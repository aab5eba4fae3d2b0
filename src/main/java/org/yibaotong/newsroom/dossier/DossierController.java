package org.yibaotong.newsroom.dossier;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The page of one event, reached from any of its submissions. What is decided on it is decided in the pool. */
@Controller
class DossierController {

    private final Submissions submissions;
    private final Dossiers dossiers;
    private final Clock clock;

    DossierController(Submissions submissions, Dossiers dossiers, Clock clock) {
        this.submissions = submissions;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @GetMapping("/desk/events/{submission}")
    @Allow(Role.EDITOR)
    String show(@PathVariable("submission") SubmissionId id, Actor actor, Model model) {
        var submission = submissions.getWithin(actor.reach(Role.EDITOR), id);
        model.addAttribute("dossier", dossiers.around(submission, actor, clock.instant()));
        return "newsroom/dossier/show";
    }
}
