package org.yibaotong.archive.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.check.VerifyDesk;
import org.yibaotong.archive.crawl.Left;
import org.yibaotong.archive.history.HistoryDesk;
import org.yibaotong.archive.history.HistoryDesk.Taken;
import org.yibaotong.archive.kept.ArchiveState;
import org.yibaotong.archive.kept.EndedAs;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Archives for programs: the same desks and the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/archives")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class ArchiveApi {

    /** One byte more than may be, so that what is too large is known to be. */
    private static final int MOST = (32 << 20) + 1;

    private final ArchivePages pages;
    private final ArchiveDesk desk;
    private final HistoryDesk history;
    private final VerifyDesk verify;

    ArchiveApi(ArchivePages pages, ArchiveDesk desk, HistoryDesk history, VerifyDesk verify) {
        this.pages = pages;
        this.desk = desk;
        this.history = history;
        this.verify = verify;
    }

    record ArchiveJson(
            UUID id,
            UUID account,
            String name,
            ArchiveState state,
            @Nullable EndedAs endedAs,
            long pages,
            long bytes,
            long waiting,
            Map<Left, Long> left,
            String manifest,
            @Nullable Instant checkedAt,
            List<SegmentJson> segments,
            @Nullable CheckJson check) {}

    record SegmentJson(String file, long bytes, String sha256) {}

    record CheckJson(boolean isOver, long pages, long readable, List<String> faults) {}

    record ReasonJson(@Nullable String reason) {}

    @GetMapping
    @Scope("closures:read")
    List<ArchiveRow> list(Paging paging, Actor actor) {
        return pages.list(paging, actor).rows();
    }

    @GetMapping("/{id}")
    @Scope("closures:read")
    ArchiveJson show(@PathVariable ArchiveId id, Actor actor) {
        return json(pages.page(id, actor));
    }

    @PostMapping
    @Scope("closures:write")
    ResponseEntity<ArchiveJson> begin(@RequestBody BeginForm sent, Actor actor) {
        var id = ArchiveId.next();
        desk.begin(id, sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/archives/" + id)).body(show(id, actor));
    }

    /** A packed folder of pages, or a list, sent as it is. */
    @PostMapping("/history")
    @Scope("closures:write")
    Taken takeIn(@RequestParam UUID account, InputStream body, Actor actor) throws IOException {
        return history.take(new AccountId(account), body.readNBytes(MOST), actor);
    }

    @PostMapping("/{id}/pause")
    @Scope("closures:write")
    ArchiveJson pause(@PathVariable ArchiveId id, Actor actor) {
        desk.pause(id, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/resume")
    @Scope("closures:write")
    ArchiveJson resume(@PathVariable ArchiveId id, Actor actor) {
        desk.resume(id, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/stop")
    @Scope("closures:write")
    ArchiveJson stop(@PathVariable ArchiveId id, Actor actor) {
        desk.stop(id, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/verification")
    @Scope("closures:write")
    ArchiveJson verify(@PathVariable ArchiveId id, Actor actor) {
        verify.verify(id, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/pages/{page}/withdrawal")
    @Scope("closures:write")
    ArchiveJson withdraw(
            @PathVariable ArchiveId id, @PathVariable long page, @RequestBody ReasonJson sent, Actor actor) {
        desk.withdraw(id, page, BeginForm.or(sent.reason()), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/pages/{page}/showing")
    @Scope("closures:write")
    ArchiveJson showAgain(@PathVariable ArchiveId id, @PathVariable long page, Actor actor) {
        desk.showAgain(id, page, actor);
        return show(id, actor);
    }

    private static ArchiveJson json(ArchivePage page) {
        var archive = page.archive();
        var check = page.verification();
        return new ArchiveJson(
                archive.id().value(),
                archive.account().value(),
                archive.name(),
                archive.state(),
                archive.endedAs(),
                page.counted().pages(),
                page.counted().bytes(),
                page.waiting(),
                page.left(),
                archive.manifest(),
                archive.checkedAt(),
                page.segments().stream()
                        .map(one -> new SegmentJson(one.fileName(), one.bytes(), one.sha256()))
                        .toList(),
                check == null ? null : new CheckJson(check.isOver(), check.pages(), check.readable(), check.faults()));
    }
}
