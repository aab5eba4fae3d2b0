package org.yibaotong.citizens.wishsheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.WishForm;
import org.yibaotong.citizens.wish.WishState;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.text.checker.Overruling;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The clerk's pages of wishes (微心愿): entered by schools and communities, published by somebody else. */
@Controller
@RequestMapping("/desk/wishes")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class WishController {

    private final WishDesk desk;
    private final WishPages pages;
    private final WishLists lists;
    private final ChildRules rules;
    private final Units units;

    WishController(WishDesk desk, WishPages pages, WishLists lists, ChildRules rules, Units units) {
        this.desk = desk;
        this.pages = pages;
        this.lists = lists;
        this.rules = rules;
        this.units = units;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "OPEN") WishState state, Actor actor, Paging paging, Model model) {
        model.addAttribute("state", state);
        model.addAttribute("rows", lists.list(state, paging, actor));
        model.addAttribute("numbers", lists.numbers(actor));
        model.addAttribute("isNamed", rules.isNamed());
        return "citizens/wish/list";
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        return form(WishForm.empty(actor.unit().toString()), null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("wishForm") WishForm typed, BindingResult errors, Actor actor, RedirectAttributes next) {
        var id = new WishId[1];
        if (!Attempt.succeeds(errors, "title", () -> id[0] = desk.enter(typed, actor))) {
            return form(typed, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "登记好了，等编辑看过再发布。");
        return new ModelAndView("redirect:/desk/wishes/" + id[0]);
    }

    @GetMapping("/{wish}")
    ModelAndView show(@PathVariable WishId wish, Actor actor) {
        return new ModelAndView("citizens/wish/show", Map.of("wish", pages.page(wish, Shown.NOTHING, actor)));
    }

    @GetMapping("/{wish}/edit")
    ModelAndView edit(@PathVariable WishId wish, Actor actor) {
        return form(pages.form(wish, actor), wish, HttpStatus.OK);
    }

    @PostMapping("/{wish}")
    ModelAndView revise(
            @PathVariable WishId wish,
            @ModelAttribute("wishForm") WishForm typed,
            BindingResult errors,
            Actor actor,
            RedirectAttributes next) {
        var stored = pages.form(wish, actor);
        if (!Attempt.succeeds(errors, "title", () -> desk.revise(wish, typed, actor))) {
            var again = isMeanwhile(errors) ? typed.seeing(stored.seen()) : typed;
            return form(again, wish, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "改好了，等编辑看过再发布。");
        return new ModelAndView("redirect:" + url(wish));
    }

    @PostMapping("/{wish}/publication")
    @Allow(Role.EDITOR)
    ModelAndView publish(
            @PathVariable WishId wish,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String doubted,
            @RequestParam(defaultValue = "") String overruling,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.publish(wish, version, new Overruling(doubted, overruling), actor), "overruling")
                .then(url(wish), "发布了，群众现在可以认领。", next, () -> show(wish, actor));
    }

    @PostMapping("/{wish}/receipt")
    ModelAndView fulfil(
            @PathVariable WishId wish,
            @RequestParam(defaultValue = "") String receipt,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.fulfil(wish, receipt, actor), "receipt")
                .then(url(wish), "记下了，认领的人看得到回执。", next, () -> show(wish, actor));
    }

    @PostMapping("/{wish}/thanks")
    ModelAndView thank(
            @PathVariable WishId wish,
            @RequestParam(defaultValue = "") String thanks,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.thank(wish, thanks, actor), "thanks")
                .then(url(wish), "谢谢的话放上去了。", next, () -> show(wish, actor));
    }

    @PostMapping("/{wish}/withdrawal")
    ModelAndView withdraw(
            @PathVariable WishId wish,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.withdraw(wish, reason, actor), "reason")
                .then(url(wish), "撤下了。", next, () -> show(wish, actor));
    }

    /** Then whoever wrote is told what the other wrote, and what they send next was written knowing it. */
    private static boolean isMeanwhile(BindingResult errors) {
        return errors.getAllErrors().stream().anyMatch(error -> "wish.revise.meanwhile".equals(error.getCode()));
    }

    private static String url(WishId wish) {
        return "/desk/wishes/" + wish;
    }

    private ModelAndView form(WishForm typed, @Nullable WishId wish, HttpStatus status) {
        var model = Map.of(
                "form",
                typed,
                "url",
                wish == null ? "/desk/wishes" : url(wish),
                "drives",
                lists.drives(),
                "unit",
                units.written(WishForm.or(typed.unit())));
        return new ModelAndView("citizens/wish/form", model, status);
    }
}
