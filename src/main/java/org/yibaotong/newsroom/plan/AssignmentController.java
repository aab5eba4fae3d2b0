package org.yibaotong.newsroom.plan;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.AssignmentId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** One's own tasks (采访任务), and the answer to each. */
@Controller
@RequestMapping("/desk/assignments")
@Allow
class AssignmentController {

    private static final Duration STILL_SHOWN = Duration.ofDays(30);

    private final PlanDesk desk;
    private final PlanList list;
    private final PlanPages pages;
    private final Clock clock;

    AssignmentController(PlanDesk desk, PlanList list, PlanPages pages, Clock clock) {
        this.desk = desk;
        this.list = list;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAllAttributes(model(actor));
        return "newsroom/plan/tasks";
    }

    @PostMapping("/{id}/answer")
    Object answer(
            @PathVariable AssignmentId id,
            @RequestParam AssignmentAnswer answer,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        try {
            desk.answerOwn(id, answer, why, actor);
            next.addFlashAttribute("toast", answer == AssignmentAnswer.ACCEPTED ? "接了，到时候见" : "知道了，会另请人");
            return "redirect:/desk/assignments";
        } catch (Refusal refusal) {
            return new ModelAndView("newsroom/plan/tasks", model(actor), HttpStatus.CONFLICT)
                    .addObject("refused", FieldErrors.of(refusal));
        }
    }

    private Map<String, Object> model(Actor actor) {
        var tasks = list.tasksOf(actor.person(), clock.instant().minus(STILL_SHOWN)).stream()
                .map(task -> pages.task(task, "/desk/assignments/" + task.id() + "/answer"))
                .toList();
        return Map.of("tasks", tasks);
    }
}
