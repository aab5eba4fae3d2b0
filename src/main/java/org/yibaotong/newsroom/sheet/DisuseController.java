package org.yibaotong.newsroom.sheet;

import java.util.Map;
import org.springframework.stereotype.Controller;
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
import org.yibaotong.newsroom.story.Act;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** Deciding not to use a story (不用). */
@Controller
@RequestMapping("/desk/stories/{id}/disuse")
@Allow(Role.EDITOR)
class DisuseController {

    private final Stories stories;
    private final StoryHeads heads;
    private final StoryDesk desk;
    private final Words words;

    DisuseController(Stories stories, StoryHeads heads, StoryDesk desk, Words words) {
        this.stories = stories;
        this.heads = heads;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable StoryId id, Actor actor) {
        return page(id, "", actor);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.drop(id, new Opinion(reason), actor), "reason")
                .then("/desk/stories/" + id, "这篇不用了；有来稿人的，会收到您写的话", flash, () -> page(id, reason, actor));
    }

    private ModelAndView page(StoryId id, String reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR));
        var obstacle = story.obstacle(Act.DROP).map(words::of).orElse("");
        return new ModelAndView(
                "newsroom/sheet/disuse",
                Map.of("head", heads.of(story, actor), "obstacle", obstacle, "reason", reason));
    }
}
