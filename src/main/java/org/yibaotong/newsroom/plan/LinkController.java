package org.yibaotong.newsroom.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** The page behind a link for a helper without an account: what it is about, and yes or no. Nothing is done by opening it. */
@Controller
@RequestMapping("/assignments/{link}")
class LinkController {

    private final PlanDesk desk;
    private final PlanList list;
    private final PlanPages pages;

    LinkController(PlanDesk desk, PlanList list, PlanPages pages) {
        this.desk = desk;
        this.list = list;
        this.pages = pages;
    }

    @GetMapping
    @Allow(anyone = true)
    ModelAndView show(@PathVariable String link, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return page(link, HttpStatus.OK);
    }

    @PostMapping
    @Allow(anyone = true)
    Object answer(
            @PathVariable String link,
            @RequestParam AssignmentAnswer answer,
            @RequestParam(defaultValue = "") String why) {
        try {
            desk.answerByLink(new SecretLink(link), answer, why);
            return "redirect:/assignments/" + link;
        } catch (Refusal refusal) {
            return page(link, HttpStatus.CONFLICT).addObject("refused", FieldErrors.of(refusal));
        }
    }

    private ModelAndView page(String link, HttpStatus status) {
        var task = list.taskByLink(new SecretLink(link)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("assignment", "link"));
        return new ModelAndView("newsroom/plan/link", Map.of("task", pages.task(task, "/assignments/" + link)), status);
    }
}
