package org.yibaotong.newsroom.sheet;

import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
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
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.FieldErrors;

/** Saving what is typed. Whatever goes wrong, the page comes back with all of it. */
@Controller
@RequestMapping("/desk/stories/{id}")
@ForNewsroom
class EditionController {

    private static final String SAVED_MEANWHILE = "story.save.saved-meanwhile";

    private final Stories stories;
    private final SavingDesk desk;
    private final StoryDesk storyDesk;
    private final Sheets sheets;
    private final Conflicts conflicts;

    EditionController(Stories stories, SavingDesk desk, StoryDesk storyDesk, Sheets sheets, Conflicts conflicts) {
        this.stories = stories;
        this.desk = desk;
        this.storyDesk = storyDesk;
        this.sheets = sheets;
        this.conflicts = conflicts;
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
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var form = desk.kept(id, actor);
        var page = conflicts.of(story, form.manuscript(), form.basedOn(), actor);
        return new ModelAndView("newsroom/conflict/show", Map.of("conflict", page));
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
            var number = desk.save(id, text, form.basedOn(), actor);
            flash.addFlashAttribute("toast", "已保存，这是第" + number + "版");
        } catch (OptimisticLockingFailureException late) {
            return conflict(id, form, text, actor);
        } catch (Refusal refusal) {
            if (refusal.code().equals(SAVED_MEANWHILE)) {
                return conflict(id, form, text, actor);
            }
            throw refusal;
        }
        flash.addFlashAttribute("saved", true);
        if (form.goesOn()) {
            storyDesk.send(id, actor);
            flash.addFlashAttribute("toast", "已保存并送审");
        }
        return new ModelAndView("redirect:/desk/stories/" + id);
    }

    private ModelAndView conflict(StoryId id, EditionForm form, Manuscript text, Actor actor) {
        desk.keep(id, form, actor);
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var page = conflicts.of(story, text, form.basedOn(), actor);
        return new ModelAndView("newsroom/conflict/show", Map.of("conflict", page), HttpStatus.CONFLICT);
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
