package org.yibaotong.identity.roster;

import static org.yibaotong.identity.roster.PeopleColumns.SHEET;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.intake.IntakePages;
import org.yibaotong.identity.intake.Outcome;
import org.yibaotong.identity.person.PersonDesk.Enrolled;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** People by sheet: taken in after a preview. */
@Controller
@RequestMapping("/desk/people/imports")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class PeopleImportController {

    private final PeopleImportDesk desk;
    private final IntakePages pages;

    PeopleImportController(PeopleImportDesk desk, IntakePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return pages.template(SHEET);
    }

    @GetMapping("/new")
    ModelAndView choose() {
        return pages.choose(SHEET);
    }

    @PostMapping
    ModelAndView receive(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        return pages.receive(SHEET, file, actor);
    }

    @GetMapping("/{intake}")
    ModelAndView preview(
            @PathVariable UUID intake,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Paging paging,
            Actor actor) {
        var sheet = desk.get(intake, actor);
        return pages.preview(sheet, desk.preview(sheet, actor), outcome, paging);
    }

    /** The answer itself shows the passwords of who is new: a redirect would have to keep them somewhere. */
    @PostMapping("/{intake}/run")
    ModelAndView run(@PathVariable UUID intake, Actor actor, RedirectAttributes next) {
        var enrolled = desk.run(intake, actor);
        if (enrolled.isEmpty()) {
            next.addFlashAttribute("toast", "导入完成。");
            return new ModelAndView("redirect:" + SHEET.url() + "/" + intake);
        }
        return PasswordOnce.page("导入完成，新开通" + enrolled.size() + "人", enrolled.toArray(Enrolled[]::new));
    }

    @GetMapping("/{intake}/wrong")
    ResponseEntity<byte[]> wrong(@PathVariable UUID intake, Actor actor) {
        var sheet = desk.get(intake, actor);
        return pages.wrong(sheet, desk.preview(sheet, actor));
    }
}
