package org.yibaotong.newsroom.withdrawal;

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
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.story.Act;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** Withdrawing a published story. It cannot be undone, so the headline is typed. */
@Controller
@RequestMapping("/desk/stories/{id}/withdrawal")
@Allow({Role.EDITOR, Role.FINAL_REVIEWER})
class WithdrawalController {

    private final Stories stories;
    private final Editions editions;
    private final StoryHeads heads;
    private final WithdrawalDesk desk;
    private final Words words;

    WithdrawalController(Stories stories, Editions editions, StoryHeads heads, WithdrawalDesk desk, Words words) {
        this.stories = stories;
        this.editions = editions;
        this.heads = heads;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable StoryId id, Actor actor) {
        return page(id, "", "", actor);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "") String headline,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.withdraw(id, headline, new PublicNote(note), actor), "headline", "note")
                .then("/desk/stories/" + id, "已撤稿，有关的人都会收到消息", flash, () -> page(id, headline, note, actor));
    }

    private ModelAndView page(StoryId id, String headline, String note, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR, Role.FINAL_REVIEWER));
        var obstacle = story.obstacle(Act.WITHDRAW).map(words::of).orElse("");
        var live = editions.live(story)
                .map(edition -> edition.text().headline().text())
                .orElse(story.headline());
        return new ModelAndView(
                "newsroom/withdrawal/new",
                Map.of(
                        "head",
                        heads.of(story, actor),
                        "obstacle",
                        obstacle,
                        "live",
                        live,
                        "headline",
                        headline,
                        "note",
                        note));
    }
}
