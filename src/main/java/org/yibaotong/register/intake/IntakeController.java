package org.yibaotong.register.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.Units;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The pages of taking in a ledger: choose a file, look at it row by row, put its headings right, take it over. */
@Controller
@RequestMapping("/desk/accounts/imports")
@Allow(Role.REGISTRAR)
class IntakeController {

    private static final String BASE = "/desk/accounts/imports";

    /** In the template, with its columns. */
    private static final Map<Column, String> SITE = Map.of(
            LedgerColumns.NAME, "望江区政府网站",
            LedgerColumns.PLATFORM, "网站",
            LedgerColumns.LINK, "https://www.wangjiang.example/",
            LedgerColumns.SPONSOR, "望江区",
            LedgerColumns.SITE_COLUMNS,
                    "通知公告 https://www.wangjiang.example/tzgg/ 30天；工作动态 https://www.wangjiang.example/gzdt/ 14天");

    private final IntakeDesk desk;
    private final Intakes intakes;
    private final IntakePages pages;
    private final CityProgress progress;
    private final WrongRows wrong;
    private final IntakeExport export;
    private final Units units;
    private final Words words;
    private final Clock clock;

    IntakeController(
            IntakeDesk desk,
            Intakes intakes,
            IntakePages pages,
            CityProgress progress,
            WrongRows wrong,
            IntakeExport export,
            Units units,
            Words words,
            Clock clock) {
        this.desk = desk;
        this.intakes = intakes;
        this.pages = pages;
        this.progress = progress;
        this.wrong = wrong;
        this.export = export;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView choose(Actor actor) {
        return choose("", own(actor), actor, HttpStatus.OK);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        var example = List.of("望江优生活", "微信公众号", "gh_0a1b2c3d4e5f", "", "望江街道办事处", "望江区");
        var site = LedgerColumns.ALL.stream()
                .map(column -> SITE.getOrDefault(column, ""))
                .toList();
        var titles = LedgerColumns.ALL.stream().map(Column::title).toList();
        return Download.workbook("台账模板", Workbook.write("台账", titles, List.of(example, site)));
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable LocalDate figuresOn,
            @RequestParam(defaultValue = "false") boolean whole,
            Actor actor) {
        try {
            var content = file == null ? new byte[0] : file.getBytes();
            var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
            var day = figuresOn == null ? Times.date(clock.instant()) : figuresOn;
            return new ModelAndView("redirect:" + BASE + "/" + desk.receive(name, content, unit, day, whole, actor));
        } catch (Refusal refusal) {
            var reason = words.of(refusal.code(), refusal.arguments().toArray());
            return choose(reason, unit, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (IOException broken) {
            return choose(words.of("error.upload-broken"), unit, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "false") boolean absent,
            Paging paging,
            Actor actor) {
        return new ModelAndView(
                "register/intake/show", Map.of("intake", pages.page(desk.get(id, actor), outcome, absent, paging)));
    }

    @PostMapping("/{id}/overwriting")
    String setOverwrites(@PathVariable UUID id, @RequestParam boolean on, Actor actor) {
        desk.setOverwrites(id, on, actor);
        return "redirect:" + BASE + "/" + id;
    }

    @PostMapping("/{id}/judging")
    String judge(@PathVariable UUID id, Actor actor) {
        desk.judge(id, actor);
        return "redirect:" + BASE + "/" + id;
    }

    @PostMapping("/{id}/run")
    String run(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean few, Actor actor) {
        desk.begin(id, few, actor);
        return "redirect:" + BASE + "/" + id;
    }

    @GetMapping("/{id}/sheet")
    ResponseEntity<Resource> sheet(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "false") boolean absent,
            Actor actor) {
        return export.sheet(desk.get(id, actor), outcome, absent);
    }

    @GetMapping("/{id}/wrong")
    ResponseEntity<Resource> wrong(@PathVariable UUID id, Actor actor) {
        return wrong.file(desk.get(id, actor));
    }

    /** The uppermost unit above one's own whose ledger one keeps. */
    private String own(Actor actor) {
        var reach = AccountDesk.reach(actor);
        var unit = units.get(actor.unit());
        while (unit.parent() != null && reach.covers(unit.parent())) {
            unit = units.get(unit.parent());
        }
        return reach.covers(unit.id()) ? units.written(unit.id().toString()) : "";
    }

    private ModelAndView choose(String error, String unit, Actor actor, HttpStatus status) {
        return new ModelAndView(
                "register/intake/choose",
                Map.of(
                        "error",
                        error,
                        "unit",
                        unit,
                        "today",
                        Times.date(clock.instant()).toString(),
                        "last",
                        intakes.last(actor.person()),
                        "parts",
                        progress.of(actor)),
                status);
    }
}
