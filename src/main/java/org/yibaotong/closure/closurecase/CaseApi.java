package org.yibaotong.closure.closurecase;

import java.net.URI;
import java.util.List;
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
    private final CaseSteps steps;
    private final ProofFiles files;
    private final BeforeNotice beforeNotice;

    CaseApi(
            CasePages pages,
            CaseLines lines,
            BeginDesk beginDesk,
            CaseDesk desk,
            HomeDesk homes,
            CaseSteps steps,
            ProofFiles files,
            BeforeNotice beforeNotice) {
        this.pages = pages;
        this.lines = lines;
        this.beginDesk = beginDesk;
        this.desk = desk;
        this.homes = homes;
        this.steps = steps;
        this.files = files;
        this.beforeNotice = beforeNotice;
    }

    record OwnerJson(String owner) {}

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
        var closing = pages.visible(id, actor);
        return CaseJson.of(closing, steps.of(closing.id()));
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
        beforeNotice.look(id, station, actor);
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

    @PutMapping("/{id}/merger/{code}")
    @Scope("closures:write")
    CaseJson tick(@PathVariable CaseId id, @PathVariable String code, @RequestBody DoneJson sent, Actor actor) {
        desk.tick(id, code, sent.done(), actor);
        return show(id, actor);
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
}
