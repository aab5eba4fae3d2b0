package org.yibaotong.newsroom.comparison;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Compares what is being typed with what was there (对照), as a part of the page. Nothing is kept by it. */
@Controller
class LiveController {

    private final Stories stories;
    private final Bases bases;

    LiveController(Stories stories, Bases bases) {
        this.stories = stories;
        this.bases = bases;
    }

    @PostMapping("/desk/stories/{id}/comparison")
    @ForNewsroom
    ModelAndView compare(
            @PathVariable StoryId id,
            EditionForm form,
            @RequestParam(defaultValue = Bases.LAST) String base,
            Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var before = bases.find(story, base, actor);
        return new ModelAndView(
                "newsroom/comparison/typed", Map.of("compared", Compare.typed(before, form), "base", before.word()));
    }
}
