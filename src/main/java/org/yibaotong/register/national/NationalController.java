package org.yibaotong.register.national;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.Units;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.WordFile;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Download;

/** The page 报全国系统: the file, what a unit signs, and how the file looks. */
@Controller
@RequestMapping("/desk/filings/national")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class NationalController {

    private final NationalFiles files;
    private final NationalTemplates templates;
    private final Units units;

    NationalController(NationalFiles files, NationalTemplates templates, Units units) {
        this.files = files;
        this.templates = templates;
        this.units = units;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String unit, Actor actor) {
        var chosen = chosen(unit, actor);
        return page(chosen == null ? null : chosen.value(), units.written(unit), typed(), actor, HttpStatus.OK);
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam(defaultValue = "") String unit, Actor actor) {
        var chosen = chosen(unit, actor);
        return files.workbook(actor, chosen == null ? null : chosen.value());
    }

    @GetMapping("/sign-off/word")
    ResponseEntity<byte[]> word(@RequestParam String unit, Actor actor) {
        var signing = units.get(unit, FilingDesk.reach(actor)).value();
        return Download.document(
                files.named("政务新媒体报送表", signing), WordFile.of(files.signOff(FilingDesk.reach(actor), signing)));
    }

    @GetMapping("/sign-off/pdf")
    ResponseEntity<byte[]> pdf(@RequestParam String unit, Actor actor) {
        var signing = units.get(unit, FilingDesk.reach(actor)).value();
        return Download.pdf(
                files.named("政务新媒体报送表", signing), PdfFile.of(files.signOff(FilingDesk.reach(actor), signing)));
    }

    @PostMapping("/columns")
    @Allow(Role.REGISTRAR)
    ModelAndView change(
            @ModelAttribute("nationalForm") NationalForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "columns", () -> templates.change(typed.template(), actor))) {
            return page(null, "", typed, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "表式改好了，下载的文件照这个来。");
        return new ModelAndView("redirect:/desk/filings/national");
    }

    @PostMapping("/columns/reset")
    @Allow(Role.REGISTRAR)
    String reset(Actor actor, RedirectAttributes next) {
        templates.reset(actor);
        next.addFlashAttribute("toast", "恢复成原来的表式了。");
        return "redirect:/desk/filings/national";
    }

    private @Nullable UnitId chosen(String asked, Actor actor) {
        return units.chosen(asked, FilingDesk.reach(actor));
    }

    private NationalForm typed() {
        var template = templates.inForce();
        return new NationalForm(
                template.columns().stream().map(NationalColumn::line).collect(Collectors.joining("\n")),
                template.closed());
    }

    private ModelAndView page(@Nullable UUID unit, String written, NationalForm form, Actor actor, HttpStatus status) {
        int count = files.count(FilingDesk.reach(actor), unit);
        var page = new NationalPage(
                unit == null ? null : unit.toString(),
                written,
                unit != null && units.find(new UnitId(unit)).isEmpty(),
                count,
                count > NationalFiles.PAPER_MOST,
                templates.inForce().columns().stream()
                        .map(NationalColumn::heading)
                        .toList(),
                templates.isOriginal(),
                templates.mayChange(actor.reach(Role.REGISTRAR)),
                NationalField.words(),
                form);
        return new ModelAndView("register/national/show", Map.of("national", page), status);
    }
}
