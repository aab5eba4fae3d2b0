package org.yibaotong.newsroom.review;

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
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** Passing a story out of order (应急签审), with a reason that somebody else reads afterwards. */
@Controller
@RequestMapping("/desk/stories/{id}/emergency")
@Allow(Role.FINAL_REVIEWER)
class EmergencyController {

    private final Stories stories;
    private final StoryHeads heads;
    private final ReviewDesk desk;
    private final Words words;

    EmergencyController(Stories stories, StoryHeads heads, ReviewDesk desk, Words words) {
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
            @RequestParam int edition,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.passInEmergency(id, new Opinion(reason), edition, actor), "reason")
                .then("/desk/stories/" + id, "已应急通过，留了一条等别人复核", flash, () -> page(id, reason, actor));
    }

    private ModelAndView page(StoryId id, String reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.FINAL_REVIEWER));
        var obstacle = desk.obstacleInEmergency(story, actor).map(words::of).orElse("");
        return new ModelAndView(
                "newsroom/review/emergency",
                Map.of("head", heads.of(story, actor), "obstacle", obstacle, "reason", reason));
    }
}
