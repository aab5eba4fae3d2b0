package org.yibaotong.newsroom.proof;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The tab 校对 of a story. */
@Controller
@RequestMapping("/desk/stories/{id}/proofs")
class ProofController {

    private final Stories stories;
    private final ProofPages pages;
    private final ProofDesk desk;

    ProofController(Stories stories, ProofPages pages, ProofDesk desk) {
        this.stories = stories;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @ForNewsroom
    ModelAndView show(@PathVariable StoryId id, Actor actor) {
        return page(id, actor, ProofForm.EMPTY);
    }

    @PostMapping
    @Allow({Role.EDITOR, Role.PROOFREADER})
    ModelAndView create(@PathVariable StoryId id, ProofForm form, Actor actor, RedirectAttributes flash) {
        return Attempt.at(
                        () -> desk.record(id, form.due(), form.edition(), form.counted(), form.remark(), actor),
                        "errors",
                        "opinion")
                .then("/desk/stories/" + id + "/proofs", "校对记下了", flash, () -> page(id, actor, form));
    }

    private ModelAndView page(StoryId id, Actor actor, ProofForm form) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        return new ModelAndView("newsroom/proof/show", "proofs", pages.of(story, actor, form));
    }
}
