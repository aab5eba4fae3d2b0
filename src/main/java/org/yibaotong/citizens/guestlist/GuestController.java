package org.yibaotong.citizens.guestlist;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.signup.GuestDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** The clerk's pages of who signed up (报名名单). */
@Controller
@RequestMapping("/desk/services/{service}/sign-ups")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class GuestController {

    private final GuestDesk desk;
    private final GuestPages pages;

    GuestController(GuestDesk desk, GuestPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String list(
            @PathVariable ServiceId service,
            @RequestParam(defaultValue = "") String tail,
            @RequestParam(defaultValue = "false") boolean untold,
            Actor actor,
            Paging paging,
            Model model) {
        model.addAttribute("guests", pages.page(service, Looked.of(tail, untold), paging, actor));
        return "citizens/signup/list";
    }

    @GetMapping("/numbers")
    String numbers(@PathVariable ServiceId service, Actor actor, Model model) {
        model.addAttribute("guests", pages.numbers(service, actor));
        return "citizens/signup/numbers";
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet(@PathVariable ServiceId service, Actor actor) {
        return pages.sheet(service, actor);
    }

    @PostMapping("/{signUp}/arrival")
    String arrived(
            @PathVariable ServiceId service,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "true") boolean came,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String tail,
            Actor actor) {
        var back = "redirect:/desk/services/" + service + "/sign-ups?page=" + page + "&tail="
                + Looked.of(tail, false).tail();
        desk.arrived(service, signUp, came, actor);
        return back;
    }

    /** There may be more to ring up. */
    @PostMapping("/{signUp}/call")
    String rungUp(@PathVariable ServiceId service, @PathVariable UUID signUp, Actor actor, RedirectAttributes next) {
        desk.rungUp(service, signUp, actor);
        next.addFlashAttribute("toast", "记下了，打过电话了。");
        return "redirect:/desk/services/" + service + "/sign-ups?untold=true";
    }
}
