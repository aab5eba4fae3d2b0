package org.yibaotong.newsroom.review;

import org.springframework.stereotype.Controller;
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
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

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
    ModelAndView show(@PathVariable StoryId id, @RequestParam(defaultValue = "changes") String against, Actor actor) {
        return page(id, against, ReviewForm.EMPTY, actor);
    }

    @PostMapping
    ModelAndView create(@PathVariable StoryId id, ReviewForm form, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.review(id, form.decision(), actor), "opinion", "until", "verdict")
                .then("/desk/reviews", "审稿意见记下了", flash, () -> page(id, "changes", form, actor));
    }

    private ModelAndView page(StoryId id, String against, ReviewForm form, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        return new ModelAndView("newsroom/review/show", "review", pages.of(story, against, form, actor));
    }
}
