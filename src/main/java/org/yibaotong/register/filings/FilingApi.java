package org.yibaotong.register.filings;

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
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.asking.Asking;
import org.yibaotong.register.asking.FilingForm;
import org.yibaotong.register.filing.Filing;
import org.yibaotong.register.filing.FilingBook;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.FilingState;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Filings for programs: the same desk and the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/filings")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class FilingApi {

    private final FilingsPages pages;
    private final FilingSheets sheets;
    private final Asking asking;
    private final FilingDesk desk;
    private final FilingBook book;

    FilingApi(FilingsPages pages, FilingSheets sheets, Asking asking, FilingDesk desk, FilingBook book) {
        this.pages = pages;
        this.sheets = sheets;
        this.asking = asking;
        this.desk = desk;
        this.book = book;
    }

    /** One filing. Of the levels the first {@code passed} have agreed. */
    record FilingJson(
            UUID id,
            FilingKind kind,
            UUID account,
            UUID unit,
            FilingState state,
            String reason,
            String whereTo,
            String whereToLink,
            List<UUID> levels,
            int passed,
            @Nullable LocalDate dueOn,
            String number,
            @Nullable LocalDate filedOn,
            Instant askedAt,
            Instant changedAt) {

        static FilingJson of(Filing filing) {
            return new FilingJson(
                    filing.id().value(),
                    filing.kind(),
                    filing.account().value(),
                    filing.unit().value(),
                    filing.state(),
                    filing.reason(),
                    filing.whereTo(),
                    filing.whereToLink(),
                    filing.levels().stream().map(UnitId::value).toList(),
                    filing.passed(),
                    filing.dueOn(),
                    filing.number(),
                    filing.filedOn(),
                    filing.askedAt(),
                    filing.changedAt());
        }
    }

    @GetMapping
    @Scope("filings:read")
    List<FilingsPage.Line> list(FilterParameters asked, Actor actor, Paging paging) {
        return pages.page(pages.filter(asked, actor), paging, actor).rows().rows();
    }

    @GetMapping("/{id}")
    @Scope("filings:read")
    FilingJson show(@PathVariable FilingId id, Actor actor) {
        return FilingJson.of(sheets.visible(id, actor));
    }

    @PostMapping
    @Scope("filings:write")
    ResponseEntity<FilingJson> ask(@RequestBody FilingForm sent, Actor actor) {
        var id = asking.ask(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/filings/" + id)).body(show(id, actor));
    }

    @PutMapping("/{id}")
    @Scope("filings:write")
    FilingJson askAgain(@PathVariable FilingId id, @RequestBody FilingForm sent, Actor actor) {
        asking.askAgain(id, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/decision")
    @Allow(Role.REGISTRAR)
    @Scope("filings:write")
    FilingJson decide(@PathVariable FilingId id, @RequestBody AnswerForm sent, Actor actor) {
        if (sent.isAgreed()) {
            desk.agree(id, sent.text(), actor);
        } else {
            desk.sendBack(id, sent.text(), actor);
        }
        return show(id, actor);
    }

    @PostMapping("/{id}/record")
    @Allow(Role.REGISTRAR)
    @Scope("filings:write")
    FilingJson record(@PathVariable FilingId id, @RequestBody AnswerForm sent, Actor actor) {
        book.record(id, sent.typedNumber(), sent.checkedDay(), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/withdrawal")
    @Scope("filings:write")
    FilingJson withdraw(@PathVariable FilingId id, Actor actor) {
        desk.withdraw(id, actor);
        return show(id, actor);
    }
}
