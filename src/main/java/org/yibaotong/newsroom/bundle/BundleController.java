package org.yibaotong.newsroom.bundle;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** The page 组稿, a new bundle, and the page of one. */
@Controller
@RequestMapping("/desk/bundles")
class BundleController {

    private final BundleDesk desk;
    private final Bundles bundles;
    private final BundleList list;
    private final BundleLines lines;
    private final BundlePages pages;

    BundleController(BundleDesk desk, Bundles bundles, BundleList list, BundleLines lines, BundlePages pages) {
        this.desk = desk;
        this.bundles = bundles;
        this.list = list;
        this.lines = lines;
        this.pages = pages;
    }

    @GetMapping
    @ForNewsroom
    String list(
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            Model model) {
        var rows = list.list(actor.reach(Role.newsroom()), ended, new Paging(page));
        model.addAttribute("rows", new Rows<>(lines.of(rows.rows()), rows.page(), rows.total()));
        model.addAttribute("ended", ended);
        return "newsroom/bundle/list";
    }

    @GetMapping("/new")
    @Allow(Role.EDITOR)
    String form(@RequestParam(defaultValue = "") String story, Model model) {
        model.addAllAttributes(Map.of("typed", BundleForm.EMPTY, "story", story));
        return "newsroom/bundle/new";
    }

    @PostMapping
    @Allow(Role.EDITOR)
    ModelAndView begin(
            BundleForm typed,
            @RequestParam(required = false) @Nullable StoryId story,
            Actor actor,
            RedirectAttributes flash) {
        try {
            var id = desk.begin(typed.words(), story, actor);
            flash.addFlashAttribute("toast", "组稿建好了，接着把稿件加进来");
            return new ModelAndView("redirect:/desk/bundles/" + id);
        } catch (Refusal refusal) {
            var model = Map.of("typed", typed, "story", story == null ? "" : story.toString());
            return new ModelAndView("newsroom/bundle/new", model, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(
                            BindingResult.MODEL_KEY_PREFIX + FieldErrors.FORM,
                            FieldErrors.of(refusal, "title", "introduction"));
        }
    }

    @GetMapping("/{id}")
    @ForNewsroom
    ModelAndView show(@PathVariable BundleId id, @RequestParam(defaultValue = "") String q, Actor actor) {
        var bundle = bundles.getWithin(actor.reach(Role.newsroom()), id);
        return new ModelAndView("newsroom/bundle/show", pages.model(bundle, BundleForm.of(bundle.words()), q, actor));
    }
}
