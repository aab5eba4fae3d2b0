package org.yibaotong.closure.closurecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.watch.Look;
import org.yibaotong.closure.watch.Looks;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Looks after closing for programs: the same desk and the same refusals as on the page. */
@RestController
@RequestMapping("/api/v1/closures/{id}/looks")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class LookApi {

    private final CasePages pages;
    private final WatchDesk watch;
    private final Looks looks;

    LookApi(CasePages pages, WatchDesk watch, Looks looks) {
        this.pages = pages;
        this.watch = watch;
        this.looks = looks;
    }

    record OutcomeJson(@Nullable String outcome) {}

    @GetMapping
    @Scope("closures:read")
    List<Look> list(@PathVariable CaseId id, Actor actor) {
        pages.visible(id, actor);
        return looks.of(id);
    }

    @PostMapping
    @Scope("closures:write")
    List<Look> look(@PathVariable CaseId id, @RequestBody LookForm sent, Actor actor) {
        watch.look(id, sent, actor);
        return looks.of(id);
    }

    @PutMapping("/{number}/outcome")
    @Scope("closures:write")
    List<Look> settle(@PathVariable CaseId id, @PathVariable long number, @RequestBody OutcomeJson sent, Actor actor) {
        watch.settle(id, number, StationForm.or(sent.outcome()), actor);
        return looks.of(id);
    }
}
