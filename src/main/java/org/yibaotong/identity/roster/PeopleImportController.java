package org.yibaotong.identity.roster;

import java.util.List;
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
import org.yibaotong.identity.person.PersonDesk.Enrolled;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/** People by sheet: taken in after a preview. */
@Controller
@RequestMapping("/desk/people/imports")
@Allow(Role.SYSTEM_ADMINISTRATOR)
class PeopleImportController {

    private static final String BASE = "/desk/people/imports";

    private final PeopleImportDesk desk;
    private final Words words;

    PeopleImportController(PeopleImportDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        var heading = PeopleColumns.ALL.stream().map(Column::title).toList();
        var example = List.of(List.of("zhangsan", "张三", "宣传干事", "望江街道"));
        return Download.workbook("人员导入模板", Workbook.write("人员", heading, example));
    }

    @GetMapping("/new")
    ModelAndView choose() {
        return choose("", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView receive(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor) {
        try {
            var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
            var content = file == null ? new byte[0] : Upload.content(file);
            return new ModelAndView("redirect:" + BASE + "/" + desk.receive(name, content, actor));
        } catch (Refusal refusal) {
            return choose(words.of(refusal.code(), refusal.arguments().toArray()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{intake}")
    ModelAndView preview(
            @PathVariable UUID intake,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Paging paging,
            Actor actor) {
        var sheet = desk.get(intake, actor);
        var fates = desk.preview(sheet, actor);
        var preview = Preview.of(sheet, BASE + "/" + intake, PeopleColumns.ALL, fates, outcome, paging, words);
        return new ModelAndView("identity/roster/preview", Map.of("preview", preview));
    }

    /** The answer itself shows the passwords of who is new: a redirect would have to keep them somewhere. */
    @PostMapping("/{intake}/run")
    ModelAndView run(@PathVariable UUID intake, Actor actor, RedirectAttributes next) {
        var enrolled = desk.run(intake, actor);
        if (enrolled.isEmpty()) {
            next.addFlashAttribute("toast", "导入完成。");
            return new ModelAndView("redirect:" + BASE + "/" + intake);
        }
        return PasswordOnce.page("导入完成，新开通" + enrolled.size() + "人", enrolled.toArray(Enrolled[]::new));
    }

    @GetMapping("/{intake}/wrong")
    ResponseEntity<byte[]> wrong(@PathVariable UUID intake, Actor actor) {
        var fates = desk.preview(desk.get(intake, actor), actor);
        return Download.workbook("人员导入有错的行", Preview.wrongRows(PeopleColumns.ALL, fates, words));
    }

    private static ModelAndView choose(String error, HttpStatus status) {
        return new ModelAndView("identity/roster/choose", Map.of("error", error), status);
    }
}
