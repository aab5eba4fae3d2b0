package org.yibaotong.newsroom.proof;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** The tab 校对 of a story. */
@Controller
@RequestMapping("/desk/stories/{id}/proofs")
class ProofController {

    private final Stories stories;
    private final ProofPages pages;
    private final ProofDesk desk;

    ProofController(Stories stories, ProofPages pages, ProofDesk desk) {
        this.stories = stories;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @ForNewsroom
    String show(@PathVariable StoryId id, Actor actor, Model model) {
        model.addAttribute("proofs", page(id, actor, ProofForm.EMPTY));
        return "newsroom/proof/show";
    }

    @PostMapping
    @Allow({Role.EDITOR, Role.PROOFREADER})
    ModelAndView create(@PathVariable StoryId id, ProofForm form, Actor actor, RedirectAttributes flash) {
        try {
            desk.record(id, form.due(), form.edition(), form.counted(), form.remark(), actor);
        } catch (Refusal refusal) {
            var model = Map.of(
                    "proofs",
                    page(id, actor, form),
                    BindingResult.MODEL_KEY_PREFIX + "form",
                    FieldErrors.of(refusal, "errors", "opinion"));
            return new ModelAndView("newsroom/proof/show", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("toast", "校对记下了");
        return new ModelAndView("redirect:/desk/stories/" + id + "/proofs");
    }

    private ProofPage page(StoryId id, Actor actor, ProofForm form) {
        return pages.of(stories.getVisibleTo(id, actor.reach(Role.newsroom())), actor, form);
    }
}
