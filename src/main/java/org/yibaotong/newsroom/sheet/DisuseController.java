package org.yibaotong.newsroom.sheet;

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
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** Deciding not to use a story (不用). */
@Controller
@RequestMapping("/desk/stories/{id}/disuse")
@Allow(Role.EDITOR)
class DisuseController {

    private final Stories stories;
    private final StoryHeads heads;
    private final StoryDesk desk;

    DisuseController(Stories stories, StoryHeads heads, StoryDesk desk) {
        this.stories = stories;
        this.heads = heads;
        this.desk = desk;
    }

    @GetMapping
    String form(@PathVariable StoryId id, Actor actor, Model model) {
        model.addAllAttributes(model(id, "", actor));
        return "newsroom/sheet/disuse";
    }

    @PostMapping
    ModelAndView create(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        try {
            desk.drop(id, new Opinion(reason), actor);
        } catch (Refusal refusal) {
            var again = new ModelAndView(
                    "newsroom/sheet/disuse", model(id, reason, actor), HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject(BindingResult.MODEL_KEY_PREFIX + "form", FieldErrors.of(refusal, "reason"));
        }
        flash.addFlashAttribute("toast", "这篇不用了，来稿人会收到您写的话");
        return new ModelAndView("redirect:/desk/stories/" + id);
    }

    private Map<String, Object> model(StoryId id, String reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR));
        return Map.of("head", heads.of(story, actor), "reason", reason);
    }
}
