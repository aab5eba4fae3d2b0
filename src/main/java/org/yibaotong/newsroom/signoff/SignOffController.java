package org.yibaotong.newsroom.signoff;

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
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** Signing one story off. */
@Controller
@RequestMapping("/desk/stories/{id}/sign-off")
@Allow(Role.FINAL_REVIEWER)
class SignOffController {

    private final Stories stories;
    private final SignOffPages pages;
    private final SignOffDesk desk;

    SignOffController(Stories stories, SignOffPages pages, SignOffDesk desk) {
        this.stories = stories;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable StoryId id, Actor actor, Model model) {
        model.addAttribute("signing", page(id, actor));
        return "newsroom/signoff/show";
    }

    @PostMapping
    ModelAndView create(@PathVariable StoryId id, @RequestParam int edition, Actor actor, RedirectAttributes flash) {
        try {
            desk.signOff(id, edition, actor);
        } catch (Refusal refusal) {
            var model = Map.of(
                    "signing", page(id, actor), BindingResult.MODEL_KEY_PREFIX + "form", FieldErrors.of(refusal));
            return new ModelAndView("newsroom/signoff/show", model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("toast", "已签发，正在发布；读者能读到了，有关的人会收到消息");
        return new ModelAndView("redirect:/desk/stories/" + id);
    }

    private SignOffPage page(StoryId id, Actor actor) {
        return pages.of(stories.getVisibleTo(id, actor.reach(Role.FINAL_REVIEWER)), actor);
    }
}
