package org.yibaotong.newsroom.bundle;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** The tab 组稿 of a story: which bundles it stands in, and which it may join. */
@Controller
class StoryBundleController {

    private final Stories stories;
    private final StoryHeads heads;
    private final BundleList list;
    private final BundleLines lines;

    StoryBundleController(Stories stories, StoryHeads heads, BundleList list, BundleLines lines) {
        this.stories = stories;
        this.heads = heads;
        this.list = list;
        this.lines = lines;
    }

    @GetMapping("/desk/stories/{id}/bundles")
    @ForNewsroom
    ModelAndView show(@PathVariable StoryId id, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var holding = list.holding(id, actor.reach(Role.newsroom()));
        var others = list.without(id, actor.reach(Role.EDITOR));
        return new ModelAndView(
                "newsroom/bundle/story",
                Map.of(
                        "head", heads.of(story, actor),
                        "holding", lines.of(holding),
                        "others", lines.of(others),
                        "edits", actor.reach(Role.EDITOR).covers(story.unit())));
    }
}
