package org.yibaotong.newsroom.afterreview;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
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
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

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
    ModelAndView list(Actor actor, Paging paging) {
        return page(actor, paging, "", "");
    }

    @PostMapping("/{id}/opinion")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String opinion,
            Actor actor,
            Paging paging,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.close(id, new Opinion(opinion), actor), "opinion")
                .then("/desk/after-reviews", "复核意见记下了", flash, () -> page(actor, paging, id.toString(), opinion));
    }

    private ModelAndView page(Actor actor, Paging paging, String typedFor, String typed) {
        var open = list.open(actor, paging);
        var model = Map.of(
                "rows", open,
                "open", lines.of(open.rows(), actor),
                "closed", lines.of(list.lastClosed(actor), actor),
                "typedFor", typedFor,
                "typed", typed);
        return new ModelAndView("newsroom/afterreview/list", model);
    }
}
