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
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** One review of one story. */
@Controller
@RequestMapping("/desk/stories/{id}/review")
@Allow({Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
class ReviewController {

    private final Stories stories;
    private final ReviewPages pages;
    private final ReviewDesk desk;

    ReviewController(Stories stories, ReviewPages pages, ReviewDesk desk) {
        this.stories = stories;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "changes") String against,
            Actor actor,
            Model model) {
        model.addAttribute("review", page(id, against, ReviewForm.EMPTY, actor));
        return "newsroom/review/show";
    }

    @PostMapping
    ModelAndView create(@PathVariable StoryId id, ReviewForm form, Actor actor, RedirectAttributes flash) {
        try {
            desk.review(id, form.decision(), actor);
        } catch (Refusal refusal) {
            var model = Map.of(
                    "review",
                    page(id, "changes", form, actor),
                    BindingResult.MODEL_KEY_PREFIX + "form",
                    FieldErrors.of(refusal, "opinion", "until", "verdict"));
            return new ModelAndView("newsroom/review/show", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("toast", "审稿意见记下了");
        return new ModelAndView("redirect:/desk/reviews");
    }

    private ReviewPage page(StoryId id, String against, ReviewForm form, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        return pages.of(story, against, form, actor);
    }
}
