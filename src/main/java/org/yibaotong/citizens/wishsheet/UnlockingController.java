package org.yibaotong.citizens.wishsheet;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.unlocking.Secret;
import org.yibaotong.citizens.unlocking.UnlockingDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** Leave to read whose wish it is or who claimed it. A look is an act, so it is posted; what is read stands in that answer only. */
@Controller
@RequestMapping("/desk/wishes/{wish}")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class UnlockingController {

    private final UnlockingDesk desk;
    private final CallDesk calls;
    private final WishPages pages;

    UnlockingController(UnlockingDesk desk, CallDesk calls, WishPages pages) {
        this.desk = desk;
        this.calls = calls;
        this.pages = pages;
    }

    @PostMapping("/unlockings")
    ModelAndView ask(
            @PathVariable WishId wish,
            @RequestParam(defaultValue = "WISHER") Secret secret,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        return Attempt.at(() -> desk.ask(wish, secret, why, actor), "why")
                .then(url(wish), "申请了，等另一个人批准。", next, () -> page(wish, Shown.NOTHING, actor));
    }

    @PostMapping("/unlockings/{unlocking}/leave")
    @Allow(Role.EDITOR)
    ModelAndView give(@PathVariable WishId wish, @PathVariable UUID unlocking, Actor actor, RedirectAttributes next) {
        return Attempt.at(() -> desk.give(wish, unlocking, actor))
                .then(url(wish), "批准了。", next, () -> page(wish, Shown.NOTHING, actor));
    }

    @PostMapping("/reading")
    ModelAndView readWisher(@PathVariable WishId wish, Actor actor) {
        return page(wish, new Shown(desk.readWisher(wish, actor), null), actor);
    }

    @PostMapping("/claimants/reading")
    ModelAndView readClaimants(@PathVariable WishId wish, Actor actor) {
        return page(wish, new Shown(null, desk.readClaimants(wish, actor)), actor);
    }

    @PostMapping("/claimants/call")
    String rungUp(@PathVariable WishId wish, Actor actor, RedirectAttributes next) {
        calls.rungUp(wish, actor);
        next.addFlashAttribute("toast", "记下了，打过电话了。");
        return "redirect:" + url(wish);
    }

    private ModelAndView page(WishId wish, Shown shown, Actor actor) {
        return new ModelAndView("citizens/wish/show", Map.of("wish", pages.page(wish, shown, actor)));
    }

    private static String url(WishId wish) {
        return "/desk/wishes/" + wish;
    }
}
