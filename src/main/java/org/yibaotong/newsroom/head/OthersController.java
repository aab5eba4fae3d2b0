package org.yibaotong.newsroom.head;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Who else is at a story just now, for a page that stays open: nobody is kept out, and nobody meets the other only when saving. */
@Controller
@ForNewsroom
class OthersController {

    private final Stories stories;
    private final StoryHeads heads;

    OthersController(Stories stories, StoryHeads heads) {
        this.stories = stories;
        this.heads = heads;
    }

    /** @param edition the one that stands on the page */
    @GetMapping("/desk/stories/{id}/others")
    ModelAndView others(@PathVariable StoryId id, @RequestParam(defaultValue = "0") int edition, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        return new ModelAndView(
                "newsroom/head/others",
                Map.of(
                        "url",
                        "/desk/stories/" + id,
                        "others",
                        heads.othersTyping(story, actor),
                        "from",
                        edition,
                        "newer",
                        heads.savedSince(story, edition)));
    }
}
