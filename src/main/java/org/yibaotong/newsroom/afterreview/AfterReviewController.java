package org.yibaotong.newsroom.afterreview;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** The page 复核. */
@Controller
@RequestMapping("/desk/after-reviews")
@Allow({Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
class AfterReviewController {

    private final AfterReviewList list;
    private final AfterReviewLines lines;
    private final AfterReviewDesk desk;

    AfterReviewController(AfterReviewList list, AfterReviewLines lines, AfterReviewDesk desk) {
        this.list = list;
        this.lines = lines;
        this.desk = desk;
    }

    @GetMapping
    String list(Actor actor, Paging paging, Model model) {
        model.addAllAttributes(model(actor, paging, "", ""));
        return "newsroom/afterreview/list";
    }

    @PostMapping("/{id}/opinion")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String opinion,
            Actor actor,
            Paging paging,
            RedirectAttributes flash) {
        try {
            desk.close(id, new Opinion(opinion), actor);
        } catch (Refusal refusal) {
            var again = new ModelAndView(
                    "newsroom/afterreview/list",
                    model(actor, paging, id.toString(), opinion),
                    HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject(BindingResult.MODEL_KEY_PREFIX + "form", FieldErrors.of(refusal, "opinion"));
        }
        flash.addFlashAttribute("toast", "复核意见记下了");
        return new ModelAndView("redirect:/desk/after-reviews");
    }

    private Map<String, Object> model(Actor actor, Paging paging, String typedFor, String typed) {
        var open = list.open(actor, paging);
        return Map.of(
                "rows", open,
                "open", lines.of(open.rows(), actor),
                "closed", lines.of(list.lastClosed(actor), actor),
                "typedFor", typedFor,
                "typed", typed);
    }
}
