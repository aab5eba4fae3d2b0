package org.yibaotong.newsroom.correction;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** Deciding to correct a published story. */
@Controller
@RequestMapping("/desk/stories/{id}/correction")
@Allow({Role.EDITOR, Role.FINAL_REVIEWER})
class CorrectionController {

    private final Stories stories;
    private final StoryHeads heads;
    private final CorrectionDesk desk;

    CorrectionController(Stories stories, StoryHeads heads, CorrectionDesk desk) {
        this.stories = stories;
        this.heads = heads;
        this.desk = desk;
    }

    @GetMapping
    String form(@PathVariable StoryId id, Actor actor, Model model) {
        model.addAllAttributes(model(id, "", "", actor));
        return "newsroom/correction/new";
    }

    @PostMapping
    ModelAndView create(
            @PathVariable StoryId id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes flash) {
        try {
            desk.correct(id, new PublicNote(note), new Opinion(reason), actor);
        } catch (Refusal refusal) {
            var again = new ModelAndView(
                    "newsroom/correction/new", model(id, note, reason, actor), HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject(BindingResult.MODEL_KEY_PREFIX + "form", FieldErrors.of(refusal, "note", "reason"));
        }
        flash.addFlashAttribute("toast", "请改正文，改好送终审");
        return new ModelAndView("redirect:/desk/stories/" + id);
    }

    private Map<String, Object> model(StoryId id, String note, String reason, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.EDITOR, Role.FINAL_REVIEWER));
        return Map.of("head", heads.of(story, actor), "note", note, "reason", reason);
    }
}
