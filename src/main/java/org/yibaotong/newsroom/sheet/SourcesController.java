package org.yibaotong.newsroom.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.signoff.StillNamed;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.SourceLines;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** The tab 来源 of a story. */
@Controller
class SourcesController {

    private final Stories stories;
    private final SourceLines lines;
    private final StillNamed stillNamed;
    private final StoryHeads heads;

    SourcesController(Stories stories, SourceLines lines, StillNamed stillNamed, StoryHeads heads) {
        this.stories = stories;
        this.lines = lines;
        this.stillNamed = stillNamed;
        this.heads = heads;
    }

    @GetMapping("/desk/stories/{id}/sources")
    @ForNewsroom
    String show(@PathVariable StoryId id, Actor actor, Model model) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        model.addAttribute("head", heads.of(story, actor));
        model.addAttribute("sources", lines.of(id, actor));
        model.addAttribute(
                "stillNamed",
                stillNamed.in(story).stream().map(Source::credit).distinct().toList());
        return "newsroom/sheet/sources";
    }
}
