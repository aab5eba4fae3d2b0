package org.yibaotong.newsroom.submission;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Keeps what is typed while it is typed. The form itself carries the key it is kept under. */
@Controller
@RequestMapping("/desk/submissions/drafts")
@Allow(Role.CORRESPONDENT)
class DraftController {

    private final DraftDesk drafts;

    DraftController(DraftDesk drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    ResponseEntity<Void> save(@RequestParam MultiValueMap<String, String> typed, Actor actor) {
        var form = SubmissionForm.typed(typed);
        if (!form.isBlank()) {
            drafts.save(actor.person(), form);
        }
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    @PostMapping("/{key}/removal")
    String drop(@PathVariable UUID key, Actor actor, RedirectAttributes next) {
        drafts.drop(actor.person(), key);
        next.addFlashAttribute("toast", "草稿删掉了");
        return "redirect:/desk/submissions";
    }
}
