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
import org.yibaotong.identity.intake.FirstPasswords;
import org.yibaotong.identity.intake.IntakeDesk;
import org.yibaotong.identity.intake.IntakePages;
import org.yibaotong.identity.intake.Outcome;
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
    private final IntakeDesk intakes;
    private final FirstPasswords passwords;
    private final IntakePages pages;

    PeopleImportController(PeopleImportDesk desk, IntakeDesk intakes, FirstPasswords passwords, IntakePages pages) {
        this.desk = desk;
        this.intakes = intakes;
        this.passwords = passwords;
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

    @PostMapping("/{intake}/run")
    String run(@PathVariable UUID intake, Actor actor) {
        intakes.begin(desk.get(intake, actor), desk, actor);
        return "redirect:" + SHEET.url() + "/" + intake;
    }

    /** The answer itself shows them: a redirect would have to keep them somewhere. */
    @PostMapping("/{intake}/passwords")
    ModelAndView passwords(@PathVariable UUID intake, Actor actor) {
        var lines = passwords.take(desk.get(intake, actor).id());
        return lines.isEmpty()
                ? new ModelAndView("redirect:" + SHEET.url() + "/" + intake)
                : PasswordOnce.page("新开通" + lines.size() + "人", lines);
    }

    @GetMapping("/{intake}/wrong")
    ResponseEntity<byte[]> wrong(@PathVariable UUID intake, Actor actor) {
        var sheet = desk.get(intake, actor);
        return pages.wrong(sheet, desk.preview(sheet, actor));
    }
}
