package org.yibaotong.newsroom.review;

import java.util.Map;
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
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** Passing a story out of order (应急签审), with a reason that somebody else reads afterwards. */
@Controller
@RequestMapping("/desk/stories/{id}/emergency")
@Allow(Role.FINAL_REVIEWER)
class EmergencyController {

    private final Stories stories;
    private final StoryHeads heads;
    private final ReviewDesk desk;

    EmergencyController(Stories stories, StoryHeads heads, ReviewDesk desk) {
        this.stories = stories;
        this.heads = heads;
        this.desk = desk;
    }

    @GetMapping
    String form(@PathVariable StoryId id, Actor actor, Model model) {
        model.addAllAttributes(model(id, "", actor));
        return "newsroom/review/emergency";
    }

    @PostMapping
    ModelAndView create(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int edition,
            Actor actor,
            RedirectAttributes flash) {
        try {
            desk.passInEmergency(id, new Opinion(reason), edition, actor);
        } catch (Refusal refusal) {
            var again = new ModelAndView(
                    "newsroom/review/emergency", model(id, reason, actor), HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject(BindingResult.MODEL_KEY_PREFIX + "form", FieldErrors.of(refusal, "reason"));
        }
        flash.addFlashAttribute("toast", "已应急通过，留了一条等别人复核");
        return new ModelAndView("redirect:/desk/stories/" + id);
    }

    private Map<String, Object> model(StoryId id, String reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.FINAL_REVIEWER));
        return Map.of("head", heads.of(story, actor), "reason", reason);
    }
}
