package org.yibaotong.newsroom.sheet;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.manuscript.EditionForm;
import org.yibaotong.newsroom.story.NewsroomSettings;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** A story that nobody sent in, begun by an editor. */
@Controller
@RequestMapping("/desk/stories")
@Allow(Role.EDITOR)
class NewStoryController {

    private final StoryDesk desk;
    private final SavingDesk saving;
    private final Units units;
    private final NewsroomSettings settings;

    NewStoryController(StoryDesk desk, SavingDesk saving, Units units, NewsroomSettings settings) {
        this.desk = desk;
        this.saving = saving;
        this.units = units;
        this.settings = settings;
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        var empty = new EditionForm("", "", "", "", null, 0, null);
        model.addAllAttributes(model(empty, actor.unit().toString()));
        return "newsroom/sheet/new";
    }

    @PostMapping
    ModelAndView create(
            EditionForm form, @RequestParam(defaultValue = "") String unit, Actor actor, RedirectAttributes flash) {
        try {
            Refusal.when(unit.isBlank(), "story.unit.missing");
            var of = units.get(unit, actor.reach(Role.EDITOR));
            var text = form.manuscript();
            saving.checkFiles(text);
            var story = desk.write(text, of, actor);
            flash.addFlashAttribute("toast", "新稿建好了");
            flash.addFlashAttribute("saved", true);
            return new ModelAndView("redirect:/desk/stories/" + story);
        } catch (Refusal refusal) {
            var again = new ModelAndView("newsroom/sheet/new", model(form, unit), HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject(BindingResult.MODEL_KEY_PREFIX + "form", beside(refusal));
            return again;
        }
    }

    private static BindingResult beside(Refusal refusal) {
        return refusal.code().startsWith("unit.")
                ? FieldErrors.at("unit", refusal)
                : FieldErrors.of(refusal, "headline", "summary", "topic", "body", "cover", "unit");
    }

    private Map<String, Object> model(EditionForm form, String unit) {
        return Map.of("form", form, "topics", settings.topics(), "unit", units.written(unit));
    }
}
