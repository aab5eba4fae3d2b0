package org.yibaotong.newsroom.submission;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** The page 报一条: a sentence and some photos, or a Word file, and it is sent. */
@Controller
@RequestMapping("/desk/submissions")
@Allow(Role.CORRESPONDENT)
class SubmissionController {

    private final SubmissionDesk desk;
    private final DraftDesk drafts;
    private final WordDesk word;

    SubmissionController(SubmissionDesk desk, DraftDesk drafts, WordDesk word) {
        this.desk = desk;
        this.drafts = drafts;
        this.word = word;
    }

    /** Begun elsewhere, it comes with a text; whoever opens it reads it over, and sends it or not. */
    @GetMapping("/new")
    ModelAndView begin(
            @RequestParam(required = false) @Nullable UUID draft,
            @RequestParam(defaultValue = "LEAD") SubmissionKind kind,
            @RequestParam(defaultValue = "") String text,
            Actor actor) {
        if (draft != null) {
            return new ModelAndView("newsroom/submission/new", Map.of("form", drafts.open(actor.person(), draft)));
        }
        var form = SubmissionForm.begin(kind, actor).withText(PlainText.lines(text));
        var begun = drafts.list(actor.person());
        return new ModelAndView("newsroom/submission/new", Map.of("form", form, "drafts", begun));
    }

    @PostMapping
    Object send(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "word", required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        if (file != null && !file.isEmpty()) {
            return readWord(typed, file, actor, next);
        }
        var form = SubmissionForm.typed(typed);
        try {
            var receipt = desk.submit(form.toSend(), actor);
            next.addFlashAttribute("toast", receipt.fresh() ? "收到了，谢谢您" : "这一条先前已经收到，没有重复");
            next.addFlashAttribute("kept", form.key().toString());
            return "redirect:/desk/submissions/" + receipt.submission();
        } catch (Refusal refusal) {
            boolean changed = refusal.code().equals("submission.send.changed-since");
            return again(changed ? form.withNewKey() : form, FieldErrors.of(refusal, SubmissionForm.FIELDS));
        }
    }

    @PostMapping("/word")
    Object readWord(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "word", required = false) @Nullable MultipartFile file,
            Actor actor,
            RedirectAttributes next) {
        var form = SubmissionForm.typed(typed);
        try {
            if (file == null || file.isEmpty()) {
                throw new Refusal("submission.word.none");
            }
            var read = word.read(form, file, file.getSize(), String.valueOf(file.getOriginalFilename()), actor);
            next.addFlashAttribute("toast", "Word 文件读进来了，核对一遍就可以交");
            next.addFlashAttribute("kept", read.key().toString());
            return "redirect:/desk/submissions/new?draft=" + read.key();
        } catch (Refusal refusal) {
            return again(form, FieldErrors.at("word", refusal));
        }
    }

    private static ModelAndView again(SubmissionForm form, BindingResult refused) {
        var model = Map.of("form", form, "refused", refused);
        return new ModelAndView("newsroom/submission/new", model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
