package org.yibaotong.identity.unitsheet;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.intake.Download;
import org.yibaotong.identity.intake.Outcome;
import org.yibaotong.identity.intake.Preview;
import org.yibaotong.identity.intake.Upload;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** Units by sheet: taken out, and taken in after a preview. */
@Controller
@RequestMapping("/desk/units")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class UnitImportController {

    private static final String BASE = "/desk/units/imports";

    private final UnitImportDesk desk;
    private final UnitExport export;
    private final Words words;

    UnitImportController(UnitImportDesk desk, UnitExport export, Words words) {
        this.desk = desk;
        this.export = export;
        this.words = words;
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> export(Actor actor) {
        return Download.workbook("单位", export.units(actor.reach(Role.SYSTEM_ADMINISTRATOR)));
    }

    @GetMapping("/imports/template")
    ResponseEntity<byte[]> template() {
        return Download.workbook("单位导入模板", UnitExport.template());
    }

    @GetMapping("/imports/new")
    ModelAndView choose() {
        return choose("", HttpStatus.OK);
    }

    @PostMapping("/imports")
    ModelAndView receive(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        try {
            var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
            var content = file == null ? new byte[0] : Upload.content(file);
            return new ModelAndView("redirect:" + BASE + "/" + desk.receive(name, content, actor));
        } catch (Refusal refusal) {
            return choose(words.of(refusal.code(), refusal.arguments().toArray()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/imports/{intake}")
    ModelAndView preview(
            @PathVariable UUID intake,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Paging paging,
            Actor actor) {
        var sheet = desk.get(intake, actor);
        var fates = desk.preview(sheet, actor);
        var preview = Preview.of(sheet, BASE + "/" + intake, UnitColumns.ALL, fates, outcome, paging, words);
        return new ModelAndView("identity/unitsheet/preview", Map.of("preview", preview));
    }

    @PostMapping("/imports/{intake}/run")
    String run(@PathVariable UUID intake, Actor actor, RedirectAttributes next) {
        var counts = Preview.counts(desk.run(intake, actor));
        next.addFlashAttribute(
                "toast", "导入完成：新增" + counts.get(Outcome.ADDED) + "个，更改" + counts.get(Outcome.CHANGED) + "个。");
        return "redirect:" + BASE + "/" + intake;
    }

    @GetMapping("/imports/{intake}/wrong")
    ResponseEntity<byte[]> wrong(@PathVariable UUID intake, Actor actor) {
        var fates = desk.preview(desk.get(intake, actor), actor);
        return Download.workbook("单位导入有错的行", Preview.wrongRows(UnitColumns.ALL, fates, words));
    }

    private static ModelAndView choose(String error, HttpStatus status) {
        return new ModelAndView("identity/unitsheet/choose", Map.of("error", error), status);
    }
}
