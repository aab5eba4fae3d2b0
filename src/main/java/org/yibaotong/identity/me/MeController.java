package org.yibaotong.identity.me;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.visit.Visits;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Allow;

/** A person's own page (我的), and the places they are signed in. */
@Controller
@RequestMapping("/desk/me")
class MeController {

    private final MePages pages;
    private final Visits visits;

    MeController(MePages pages, Visits visits) {
        this.pages = pages;
        this.visits = visits;
    }

    @GetMapping
    @Allow
    String show(Actor actor, HttpSession session, Model model) {
        model.addAttribute("me", pages.of(actor, session));
        return "identity/me/show";
    }

    @PostMapping("/visits/{visit}/end")
    @Allow
    String end(@PathVariable UUID visit, Actor actor, RedirectAttributes next) {
        visits.end(actor.person(), visit);
        next.addFlashAttribute("toast", "那台设备已退出");
        return "redirect:/desk/me";
    }

    @PostMapping("/other-visits/end")
    @Allow
    String endOthers(Actor actor, HttpSession session, RedirectAttributes next) {
        var ended = visits.endOthers(actor.person(), session.getId());
        next.addFlashAttribute("toast", "其他" + ended + "处登录已退出");
        return "redirect:/desk/me";
    }
}
