package org.yibaotong.newsroom.pool;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionKind;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The pages of the pool: the list, and one submission whole. */
@Controller
@RequestMapping("/desk/pool")
@Allow(Role.EDITOR)
class PoolController {

    private final Pool pool;
    private final Submissions submissions;
    private final PoolItems items;
    private final Units units;
    private final Clock clock;

    PoolController(Pool pool, Submissions submissions, PoolItems items, Units units, Clock clock) {
        this.pool = pool;
        this.submissions = submissions;
        this.items = items;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "WAITING") PoolView view,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable SubmissionKind kind,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable ListEdge before,
            Actor actor,
            Paging paging,
            Model model) {
        var below = units.chosen(unit, actor.reach(Role.EDITOR));
        var filter = PoolFilter.of(view, below == null ? null : below.value(), kind, find);
        var now = clock.instant();
        model.addAttribute(
                "pool",
                view.isToAnswer() ? pool.page(actor, filter, paging, now) : pool.walk(actor, filter, before, now));
        model.addAttribute("unit", units.written(unit));
        return "newsroom/pool/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable SubmissionId id, Actor actor, Model model) {
        var submission = submissions.getWithin(actor.reach(Role.EDITOR), id);
        model.addAttribute("item", items.of(submission, actor, AnswerForm.EMPTY, clock.instant()));
        return "newsroom/pool/show";
    }
}
