package org.yibaotong.register.intake;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import org.yibaotong.register.intake.IntakePage.Absent;
import org.yibaotong.register.intake.IntakePage.Line;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Times;

/** Taking in a ledger for programs: sent in, looked over, its headings put right, taken over, with the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/ledger/imports")
@Allow(Role.REGISTRAR)
class IntakeApi {

    private final IntakeDesk desk;
    private final Intakes intakes;
    private final IntakePages pages;
    private final WrongRows wrong;
    private final IntakeExport export;
    private final Clock clock;

    IntakeApi(IntakeDesk desk, Intakes intakes, IntakePages pages, WrongRows wrong, IntakeExport export, Clock clock) {
        this.desk = desk;
        this.intakes = intakes;
        this.pages = pages;
        this.wrong = wrong;
        this.export = export;
        this.clock = clock;
    }

    /** For each heading of the sheet, in its order, the title of our column, or nothing. */
    record ColumnsJson(@Nullable List<String> columns) {

        List<String> sent() {
            return columns == null ? List.of() : columns;
        }
    }

    record OverwritesJson(boolean overwrites) {}

    /** @param few that it is known to be less than the whole ledger */
    record RunJson(@Nullable Boolean few) {}

    @GetMapping
    @Scope("accounts:read")
    List<IntakeJson> list(Actor actor) {
        return intakes.last(actor.person()).stream().map(pages::json).toList();
    }

    @GetMapping("/{id}")
    @Scope("accounts:read")
    IntakeJson show(@PathVariable UUID id, Actor actor) {
        return pages.json(desk.get(id, actor));
    }

    @GetMapping("/{id}/rows")
    @Scope("accounts:read")
    List<Line> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Paging paging,
            Actor actor) {
        return pages.lines(desk.get(id, actor), outcome, paging);
    }

    /** The accounts the file leaves out. */
    @GetMapping("/{id}/absent")
    @Scope("accounts:read")
    List<Absent> absent(@PathVariable UUID id, Paging paging, Actor actor) {
        return pages.absent(desk.get(id, actor), paging);
    }

    /** The rows, or the accounts the file leaves out, as a sheet. */
    @GetMapping("/{id}/sheet")
    @Scope("accounts:read")
    ResponseEntity<Resource> sheet(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "false") boolean absent,
            Actor actor) {
        return export.sheet(desk.get(id, actor), outcome, absent);
    }

    @GetMapping("/{id}/wrong")
    @Scope("accounts:read")
    ResponseEntity<Resource> wrong(@PathVariable UUID id, Actor actor) {
        return wrong.file(desk.get(id, actor));
    }

    @PostMapping
    @Scope("accounts:write")
    ResponseEntity<IntakeJson> receive(
            @RequestParam MultipartFile file,
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable LocalDate figuresOn,
            @RequestParam(defaultValue = "false") boolean whole,
            Actor actor)
            throws IOException {
        var name = String.valueOf(file.getOriginalFilename());
        var day = figuresOn == null ? Times.date(clock.instant()) : figuresOn;
        var id = desk.receive(name, file.getBytes(), unit, day, whole, actor);
        return ResponseEntity.created(URI.create("/api/v1/ledger/imports/" + id))
                .body(show(id, actor));
    }

    @PutMapping("/{id}/headings/{position}")
    @Scope("accounts:write")
    IntakeJson setColumns(
            @PathVariable UUID id, @PathVariable int position, @RequestBody ColumnsJson sent, Actor actor) {
        desk.setColumns(id, position, sent.sent(), actor);
        return show(id, actor);
    }

    @PutMapping("/{id}/overwriting")
    @Scope("accounts:write")
    IntakeJson setOverwrites(@PathVariable UUID id, @RequestBody OverwritesJson sent, Actor actor) {
        desk.setOverwrites(id, sent.overwrites(), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/judging")
    @Scope("accounts:write")
    IntakeJson judge(@PathVariable UUID id, Actor actor) {
        desk.judge(id, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/run")
    @Scope("accounts:write")
    IntakeJson run(@PathVariable UUID id, @RequestBody RunJson sent, Actor actor) {
        desk.begin(id, Boolean.TRUE.equals(sent.few()), actor);
        return show(id, actor);
    }
}
