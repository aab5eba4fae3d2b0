package org.yibaotong.closure.application;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.closure.ApplicationId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Applications for programs: the same desk and the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/closure-applications")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class ApplicationApi {

    private final Applications applications;
    private final ApplicationDesk desk;

    ApplicationApi(Applications applications, ApplicationDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    record ApplicationJson(
            ApplicationId id,
            UnitId unit,
            ApplicationState state,
            String reason,
            String whereTo,
            @Nullable UnitId waitsFor,
            List<UnitId> levels,
            List<AccountId> accounts,
            String answer) {}

    record SaidJson(@Nullable String words) {}

    @GetMapping
    @Scope("closures:read")
    List<ApplicationJson> list(Actor actor) {
        return applications.visibleTo(ApplicationDesk.reach(actor)).stream()
                .map(ApplicationApi::json)
                .toList();
    }

    @GetMapping("/{id}")
    @Scope("closures:read")
    ApplicationJson show(@PathVariable ApplicationId id, Actor actor) {
        return json(desk.visible(id, actor));
    }

    @PostMapping
    @Scope("closures:write")
    ResponseEntity<ApplicationJson> ask(@RequestBody ApplicationForm sent, Actor actor) {
        var id = desk.ask(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/closure-applications/" + id))
                .body(show(id, actor));
    }

    @PostMapping("/{id}/agreement")
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    ApplicationJson agree(@PathVariable ApplicationId id, @RequestBody SaidJson sent, Actor actor) {
        desk.agree(id, ApplicationForm.or(sent.words()), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/return")
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    ApplicationJson sendBack(@PathVariable ApplicationId id, @RequestBody SaidJson sent, Actor actor) {
        desk.sendBack(id, ApplicationForm.or(sent.words()), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/withdrawal")
    @Scope("closures:write")
    ApplicationJson withdraw(@PathVariable ApplicationId id, Actor actor) {
        desk.withdraw(id, actor);
        return show(id, actor);
    }

    private static ApplicationJson json(Application one) {
        return new ApplicationJson(
                one.id(),
                one.unit(),
                one.state(),
                one.reason(),
                one.whereTo(),
                one.waitsFor(),
                one.levels(),
                one.accounts(),
                one.answer());
    }
}
