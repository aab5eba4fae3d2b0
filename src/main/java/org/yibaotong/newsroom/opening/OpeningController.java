package org.yibaotong.newsroom.opening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.newsroom.submission.SubmissionForm;
import org.yibaotong.shared.Role;
import org.yibaotong.text.worth.KeyPoints;
import org.yibaotong.web.Allow;

/** Makes a first paragraph of the facts, at the head of what is being written; the rest stays as it was typed. */
@Controller
@RequestMapping("/desk/submissions/opening")
@Allow(Role.CORRESPONDENT)
class OpeningController {

    @PostMapping
    ModelAndView make(@RequestParam MultiValueMap<String, String> typed) {
        var form = SubmissionForm.typed(typed);
        var facts = new KeyPoints(
                form.happened(), form.place(), one(typed, "changed"), one(typed, "who"), one(typed, "can"));
        if (!facts.sayWhatChanged()) {
            return page(form, new OpeningPage(facts, List.of(), "先写“什么变了”，才拼得成一段。"));
        }
        return page(form.opening(facts.paragraph()), new OpeningPage(facts, facts.headlines(), ""));
    }

    /** What this device kept of it is older than what stands on the page now. */
    private static ModelAndView page(SubmissionForm form, OpeningPage opening) {
        var kept = form.key().toString();
        return new ModelAndView("newsroom/submission/new", Map.of("form", form, "opening", opening, "kept", kept));
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }
}
