package org.yibaotong.newsroom.sheet;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.conflict.Conflicts;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.FieldErrors;
import org.yibaotong.web.Words;

/** Saving what is typed. Whatever goes wrong, the page comes back with all of it. */
@Controller
@RequestMapping("/desk/stories/{id}")
@ForNewsroom
class EditionController {

    private static final String SAVED_MEANWHILE = "story.save.saved-meanwhile";

    private final Stories stories;
    private final SavingDesk desk;
    private final Sheets sheets;
    private final Conflicts conflicts;
    private final Words words;

    EditionController(Stories stories, SavingDesk desk, Sheets sheets, Conflicts conflicts, Words words) {
        this.stories = stories;
        this.desk = desk;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.words = words;
    }

    @PostMapping("/editions")
    ModelAndView save(@PathVariable StoryId id, EditionForm form, Actor actor, RedirectAttributes flash) {
        try {
            return saved(id, form, form.manuscript(), actor, flash);
        } catch (Refusal refusal) {
            return again(id, form, refusal, actor);
        }
    }

    /** What this person typed before somebody else saved, put together with that. */
    @GetMapping("/typed")
    ModelAndView typed(@PathVariable StoryId id, Actor actor) {
        var form = desk.kept(id, actor);
        return compared(id, form.manuscript(), form.basedOn(), actor);
    }

    @PostMapping("/autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable StoryId id, EditionForm form, Actor actor) {
        desk.keep(id, form, actor);
    }

    @PostMapping("/discarded-draft")
    String discard(@PathVariable StoryId id, Actor actor, RedirectAttributes flash) {
        stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        desk.discard(id, actor);
        flash.addFlashAttribute("saved", true);
        return "redirect:/desk/stories/" + id;
    }

    private ModelAndView saved(StoryId id, EditionForm form, Manuscript text, Actor actor, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("toast", save(id, form, text, actor));
        } catch (Refusal refusal) {
            if (refusal.code().equals(SAVED_MEANWHILE)) {
                return conflict(id, form, text, actor);
            }
            throw refusal;
        }
        flash.addFlashAttribute("saved", true);
        return new ModelAndView("redirect:/desk/stories/" + id + (form.isToBeCompared() ? "/editions" : ""));
    }

    /** Whoever was overtaken tries once more: perhaps nobody touched the text, and if somebody did, that is the answer. */
    private String save(StoryId id, EditionForm form, Manuscript text, Actor actor) {
        try {
            return saveOnce(id, form, text, actor);
        } catch (Refusal refusal) {
            if (refusal.code().equals(Stories.OVERTAKEN)) {
                return saveOnce(id, form, text, actor);
            }
            throw refusal;
        }
    }

    private String saveOnce(StoryId id, EditionForm form, Manuscript text, Actor actor) {
        if (form.goesOn()) {
            desk.saveAndSend(id, text, form.basedOn(), actor);
            return "已保存并送审";
        }
        return "已保存，这是第" + desk.save(id, text, form.basedOn(), actor) + "版";
    }

    private ModelAndView conflict(StoryId id, EditionForm form, Manuscript text, Actor actor) {
        desk.keep(id, form, actor);
        var compared = compared(id, text, form.basedOn(), actor);
        compared.setStatus(HttpStatus.CONFLICT);
        return compared;
    }

    private ModelAndView compared(StoryId id, Manuscript mine, int basedOn, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var obstacle = desk.obstacle(story, actor).map(code -> words.of(code, story.edition()));
        var page = conflicts.of(story, mine, basedOn, obstacle.orElse(""), actor);
        return new ModelAndView("newsroom/conflict/show", Map.of("conflict", page));
    }

    private ModelAndView again(StoryId id, EditionForm form, Refusal refusal, Actor actor) {
        desk.keep(id, form, actor);
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var errors = FieldErrors.of(refusal, EditionForm.FIELDS);
        return new ModelAndView(
                "newsroom/sheet/show",
                Map.of("sheet", sheets.typed(story, form, actor), BindingResult.MODEL_KEY_PREFIX + "form", errors),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
