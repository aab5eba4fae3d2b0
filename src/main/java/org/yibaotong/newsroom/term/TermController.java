package org.yibaotong.newsroom.term;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Download;
import org.yibaotong.web.FieldErrors;

/** The page 词表. Everyone in the newsroom reads it, the final reviewer keeps it. */
@Controller
@RequestMapping("/desk/terms")
class TermController {

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
        try {
            desk.keep(form.term(), actor);
        } catch (Refusal refusal) {
            return again(form, FieldErrors.of(refusal, "words", "reason", "until"));
        }
        flash.addFlashAttribute("toast", "记下了，马上生效");
        return new ModelAndView("redirect:/desk/terms");
    }

    @PostMapping("/imports")
    @Allow(Role.FINAL_REVIEWER)
    ModelAndView take(@RequestParam MultipartFile file, Actor actor, RedirectAttributes flash) throws IOException {
        try {
            flash.addFlashAttribute("toast", "导入了" + desk.take(file.getBytes(), actor) + "条，马上生效");
        } catch (Refusal refusal) {
            return again(TermForm.EMPTY, FieldErrors.of(refusal));
        }
        return new ModelAndView("redirect:/desk/terms");
    }

    @PostMapping("/removal")
    @Allow(Role.FINAL_REVIEWER)
    String remove(@RequestParam String words, Actor actor, RedirectAttributes flash) {
        desk.remove(words, actor);
        flash.addFlashAttribute("toast", "去掉了“" + words + "”");
        return "redirect:/desk/terms";
    }

    private ModelAndView again(TermForm form, BindingResult errors) {
        var again =
                new ModelAndView("newsroom/term/list", page("", new Paging(1), form), HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    }

    private Map<String, Object> page(String q, Paging paging, TermForm form) {
        var find = PlainText.line(q);
        return Map.of("rows", terms.list(find, paging), "q", find, "typed", form);
    }
}
