package org.yibaotong.newsroom.term;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Download;

/** The page 词表. Everyone in the newsroom reads it, the final reviewer keeps it. */
@Controller
@RequestMapping(TermController.LIST)
class TermController {

    static final String LIST = "/desk/terms";

    private final OwnTerms terms;
    private final TermDesk desk;

    TermController(OwnTerms terms, TermDesk desk) {
        this.terms = terms;
        this.desk = desk;
    }

    @GetMapping
    @ForNewsroom
    String list(@RequestParam(defaultValue = "") String q, Paging paging, Model model) {
        model.addAllAttributes(page(q, paging, TermForm.EMPTY));
        return "newsroom/term/list";
    }

    @GetMapping("/sheet")
    @ForNewsroom
    ResponseEntity<byte[]> export() {
        return Download.workbook("词表", TermSheet.write(terms.all()));
    }

    @PostMapping
    @Allow(Role.FINAL_REVIEWER)
    ModelAndView keep(TermForm form, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.keep(form.term(), actor), "words", "reason", "until")
                .then(LIST, "记下了，马上生效", flash, () -> again(form));
    }

    @PostMapping("/imports")
    @Allow(Role.FINAL_REVIEWER)
    ModelAndView take(@RequestParam MultipartFile file, Actor actor, RedirectAttributes flash) throws IOException {
        var sheet = file.getBytes();
        return Attempt.telling(() -> "导入了" + desk.take(sheet, actor) + "条，马上生效")
                .then(LIST, flash, () -> again(TermForm.EMPTY));
    }

    @PostMapping("/removal")
    @Allow(Role.FINAL_REVIEWER)
    String remove(@RequestParam String words, Actor actor, RedirectAttributes flash) {
        desk.remove(words, actor);
        flash.addFlashAttribute("toast", "去掉了“" + words + "”");
        return "redirect:" + LIST;
    }

    private ModelAndView again(TermForm form) {
        return new ModelAndView("newsroom/term/list", page("", new Paging(1), form));
    }

    private Map<String, Object> page(String q, Paging paging, TermForm form) {
        var find = PlainText.line(q);
        return Map.of("rows", terms.list(find, paging), "q", find, "typed", form);
    }
}
