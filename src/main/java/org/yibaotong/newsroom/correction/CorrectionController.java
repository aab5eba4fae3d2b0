package org.yibaotong.newsroom.correction;

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
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.story.Act;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Words;

/** Deciding to correct a published story. */
@Controller
@RequestMapping("/desk/stories/{id}/correction")
@Allow({Role.EDITOR, Role.FINAL_REVIEWER})
class CorrectionController {

    private final Stories stories;
    private final StoryHeads heads;
    private final CorrectionDesk desk;
    private final Words words;

    CorrectionController(Stories stories, StoryHeads heads, CorrectionDesk desk, Words words) {
        this.stories = stories;
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
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.correct(id, new PublicNote(note), new Opinion(reason), actor), "note", "reason")
                .then("/desk/stories/" + id, "请改正文，改好送终审", flash, () -> page(id, note, reason, actor));
    }

    private ModelAndView page(StoryId id, String note, String reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR, Role.FINAL_REVIEWER));
        var obstacle = story.obstacle(Act.CORRECT).map(words::of).orElse("");
        return new ModelAndView(
                "newsroom/correction/new",
                Map.of("head", heads.of(story, actor), "obstacle", obstacle, "note", note, "reason", reason));
    }
}
