package org.yibaotong.closure.closurecase;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.home.HomeChecking;
import org.yibaotong.closure.watch.Look;
import org.yibaotong.closure.watch.Looks;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The cases for programs: the same desk and the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/closures")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class CaseApi {

    private final CasePages pages;
    private final CaseLines lines;
    private final BeginDesk beginDesk;
    private final CaseDesk desk;
    private final HomeDesk homes;
    private final WatchDesk watch;
    private final CaseSteps steps;
    private final ProofFiles files;
    private final HomeChecking checking;
    private final Looks looks;

    CaseApi(
            CasePages pages,
            CaseLines lines,
            BeginDesk beginDesk,
            CaseDesk desk,
            HomeDesk homes,
            WatchDesk watch,
            CaseSteps steps,
            ProofFiles files,
            HomeChecking checking,
            Looks looks) {
        this.pages = pages;
        this.lines = lines;
        this.beginDesk = beginDesk;
        this.desk = desk;
        this.homes = homes;
        this.watch = watch;
        this.steps = steps;
        this.files = files;
        this.checking = checking;
        this.looks = looks;
    }

    record CaseJson(
            UUID id,
            String number,
            UUID account,
            @Nullable UUID successor,
            UUID owner,
            CaseStanding standing,
            CaseStation station,
            @Nullable LocalDate noticeUntil,
            @Nullable LocalDate cancelBy,
            @Nullable LocalDate watchUntil,
            @Nullable LocalDate endedOn,
            String whereTo,
            String whereToLink,
            List<ServiceHome> services,
            List<StepJson> steps) {}

    record StepJson(
            long number,
            @Nullable CaseStation station,
            String act,
            LocalDate on,
            String words,
            String link,
            boolean hasFile,
            Instant at) {}

    record OwnerJson(String owner) {}

    record OutcomeJson(@Nullable String outcome) {}

    record DoneJson(boolean done) {}

    record KeptFile(String file) {}

    @GetMapping
    @Scope("closures:read")
    List<CaseList.Row> list(CaseFilter filter, Actor actor, Paging paging) {
        return lines.rows(filter, paging, actor).rows();
    }

    @GetMapping("/{id}")
    @Scope("closures:read")
    CaseJson show(@PathVariable CaseId id, Actor actor) {
        return json(pages.visible(id, actor));
    }

    @PostMapping
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    ResponseEntity<CaseJson> begin(@RequestBody BeginForm sent, Actor actor) {
        var id = beginDesk.begin(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/closures/" + id)).body(show(id, actor));
    }

    /** A file to be named at the next station. */
    @PostMapping("/{id}/files")
    @Scope("closures:write")
    KeptFile keep(@PathVariable CaseId id, @RequestParam MultipartFile proof, Actor actor) {
        pages.visible(id, actor);
        return new KeptFile(files.keep(proof, actor).id().toString());
    }

    @PostMapping("/{id}/stations/{station}")
    @Scope("closures:write")
    CaseJson pass(
            @PathVariable CaseId id, @PathVariable CaseStation station, @RequestBody StationForm sent, Actor actor) {
        if (station == CaseStation.NOTICE) {
            pages.visible(id, actor);
            checking.look(id);
        }
        desk.pass(id, station, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/services")
    @Scope("closures:write")
    CaseJson addService(@PathVariable CaseId id, @RequestBody HomeForm sent, Actor actor) {
        homes.addService(id, sent, actor);
        return show(id, actor);
    }

    @PutMapping("/{id}/services/{position}")
    @Scope("closures:write")
    CaseJson rehome(@PathVariable CaseId id, @PathVariable int position, @RequestBody HomeForm sent, Actor actor) {
        homes.rehome(id, position, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/services/{position}/seen")
    @Scope("closures:write")
    CaseJson see(@PathVariable CaseId id, @PathVariable int position, Actor actor) {
        homes.see(id, position, actor);
        return show(id, actor);
    }

    @GetMapping("/{id}/looks")
    @Scope("closures:read")
    List<Look> looks(@PathVariable CaseId id, Actor actor) {
        pages.visible(id, actor);
        return looks.of(id);
    }

    @PutMapping("/{id}/merger/{code}")
    @Scope("closures:write")
    CaseJson tick(@PathVariable CaseId id, @PathVariable String code, @RequestBody DoneJson sent, Actor actor) {
        desk.tick(id, code, sent.done(), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/looks")
    @Scope("closures:write")
    List<Look> look(@PathVariable CaseId id, @RequestBody LookForm sent, Actor actor) {
        watch.look(id, sent, actor);
        return looks.of(id);
    }

    @PutMapping("/{id}/looks/{number}/outcome")
    @Scope("closures:write")
    List<Look> settle(@PathVariable CaseId id, @PathVariable long number, @RequestBody OutcomeJson sent, Actor actor) {
        watch.settle(id, number, StationForm.or(sent.outcome()), actor);
        return looks.of(id);
    }

    @PostMapping("/{id}/reversal")
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    CaseJson reverse(@PathVariable CaseId id, @RequestBody StationForm sent, Actor actor) {
        desk.reverse(id, sent, actor);
        return show(id, actor);
    }

    @PutMapping("/{id}/owner")
    @Allow(Role.REGISTRAR)
    @Scope("closures:write")
    CaseJson handOver(@PathVariable CaseId id, @RequestBody OwnerJson sent, Actor actor) {
        desk.handOver(id, sent.owner(), actor);
        return show(id, actor);
    }

    private CaseJson json(ClosureCase closing) {
        return new CaseJson(
                closing.id().value(),
                closing.number(),
                closing.account().value(),
                closing.successor() == null ? null : closing.successor().value(),
                closing.owner().value(),
                closing.standing(),
                closing.station(),
                closing.noticeUntil(),
                closing.cancelBy(),
                closing.watchUntil(),
                closing.endedOn(),
                closing.whereTo(),
                closing.whereToLink(),
                closing.services(),
                steps.of(closing.id()).stream().map(CaseApi::json).toList());
    }

    private static StepJson json(CaseSteps.Step step) {
        var proof = step.proof();
        return new StepJson(
                step.number(),
                step.station(),
                step.act(),
                proof.on(),
                proof.words(),
                proof.link(),
                proof.file() != null,
                step.at());
    }
}
