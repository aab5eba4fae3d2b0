package org.yibaotong.newsroom.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.head.StoryHeads;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** The tab 记录 of a story. */
@Controller
class RecordController {

    private final Stories stories;
    private final StoryHeads heads;
    private final StoryRecord record;

    RecordController(Stories stories, StoryHeads heads, StoryRecord record) {
        this.stories = stories;
        this.heads = heads;
        this.record = record;
    }

    @GetMapping("/desk/stories/{id}/record")
    @ForNewsroom
    String show(@PathVariable StoryId id, Actor actor, Model model) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        model.addAttribute("head", heads.of(story, actor));
        model.addAttribute("lines", record.of(id));
        return "newsroom/record/show";
    }
}
