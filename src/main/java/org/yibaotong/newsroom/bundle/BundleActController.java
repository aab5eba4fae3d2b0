package org.yibaotong.newsroom.bundle;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** What is decided about one bundle. */
@Controller
@RequestMapping("/desk/bundles/{id}")
class BundleActController {

    private final BundleDesk desk;
    private final Bundles bundles;
    private final BundlePages pages;

    BundleActController(BundleDesk desk, Bundles bundles, BundlePages pages) {
        this.desk = desk;
        this.bundles = bundles;
        this.pages = pages;
    }

    @PostMapping("/words")
    @Allow(Role.EDITOR)
    ModelAndView word(
            @PathVariable BundleId id,
            @RequestParam int seen,
            BundleForm typed,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.word(id, seen, typed.words(), actor), "title", "introduction")
                .then(url(id), "题目和导读改好了", flash, () -> page(bundle(id, actor), typed, actor));
    }

    @PostMapping("/stories")
    @Allow(Role.EDITOR)
    ModelAndView add(@PathVariable BundleId id, @RequestParam StoryId story, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.add(id, story, actor)).then(url(id), "加进来了", flash, () -> page(id, actor));
    }

    @PostMapping("/stories/{story}/removal")
    @Allow(Role.EDITOR)
    ModelAndView takeOut(
            @PathVariable BundleId id,
            @PathVariable StoryId story,
            @RequestParam int seen,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.takeOut(id, seen, story, actor))
                .then(url(id), "拿出来了，稿件还在", flash, () -> page(id, actor));
    }

    @PostMapping("/stories/{story}/place")
    @Allow(Role.EDITOR)
    ModelAndView move(
            @PathVariable BundleId id,
            @PathVariable StoryId story,
            @RequestParam int seen,
            @RequestParam Step step,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.move(id, seen, story, step, actor))
                .then(url(id), "顺序换好了", flash, () -> page(id, actor));
    }

    @PostMapping("/showing")
    @Allow(Role.FINAL_REVIEWER)
    ModelAndView show(@PathVariable BundleId id, @RequestParam int seen, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.show(id, seen, actor))
                .then(url(id), "放上门户了，发布了的稿件都列在里面", flash, () -> page(id, actor));
    }

    @PostMapping("/hiding")
    @Allow({Role.EDITOR, Role.FINAL_REVIEWER})
    ModelAndView hide(@PathVariable BundleId id, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.hide(id, actor)).then(url(id), "从门户拿下来了，稿件照旧", flash, () -> page(id, actor));
    }

    @PostMapping("/ending")
    @Allow(Role.EDITOR)
    ModelAndView end(@PathVariable BundleId id, @RequestParam int seen, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.end(id, seen, actor)).then(url(id), "拆散了，每篇稿件都还在", flash, () -> page(id, actor));
    }

    private ModelAndView page(BundleId id, Actor actor) {
        var bundle = bundle(id, actor);
        return page(bundle, BundleForm.of(bundle.words()), actor);
    }

    private Bundle bundle(BundleId id, Actor actor) {
        return bundles.getWithin(actor.reach(Role.newsroom()), id);
    }

    private ModelAndView page(Bundle bundle, BundleForm typed, Actor actor) {
        return new ModelAndView("newsroom/bundle/show", pages.model(bundle, typed, "", actor));
    }

    private static String url(BundleId id) {
        return "/desk/bundles/" + id;
    }
}
