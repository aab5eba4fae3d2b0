package org.yibaotong.identity.unitsheet;

import static org.yibaotong.identity.unitsheet.UnitColumns.SHEET;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.identity.intake.IntakeDesk;
import org.yibaotong.identity.intake.IntakePages;
import org.yibaotong.identity.intake.Outcome;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;

/** Units by sheet: taken out, and taken in after a preview. */
@Controller
@RequestMapping("/desk/units")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class UnitImportController {

    private final UnitImportDesk desk;
    private final IntakeDesk intakes;
    private final UnitExport export;
    private final IntakePages pages;

    UnitImportController(UnitImportDesk desk, IntakeDesk intakes, UnitExport export, IntakePages pages) {
        this.desk = desk;
        this.intakes = intakes;
        this.export = export;
        this.pages = pages;
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> export(Actor actor) {
        return Download.workbook(SHEET.word(), export.units(actor.reach(Role.SYSTEM_ADMINISTRATOR)));
    }

    @GetMapping("/imports/template")
    ResponseEntity<byte[]> template() {
        return pages.template(SHEET);
    }

    @GetMapping("/imports/new")
    ModelAndView choose() {
        return pages.choose(SHEET);
    }

    @PostMapping("/imports")
    ModelAndView receive(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        return pages.receive(SHEET, file, actor);
    }

    @GetMapping("/imports/{intake}")
    ModelAndView preview(
            @PathVariable UUID intake,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Paging paging,
            Actor actor) {
        var sheet = desk.get(intake, actor);
        return pages.preview(sheet, desk.preview(sheet, actor), outcome, paging);
    }

    @PostMapping("/imports/{intake}/run")
    String run(@PathVariable UUID intake, Actor actor) {
        intakes.begin(desk.get(intake, actor), desk, actor);
        return "redirect:" + SHEET.url() + "/" + intake;
    }

    @GetMapping("/imports/{intake}/wrong")
    ResponseEntity<byte[]> wrong(@PathVariable UUID intake, Actor actor) {
        var sheet = desk.get(intake, actor);
        return pages.wrong(sheet, desk.preview(sheet, actor));
    }
}
