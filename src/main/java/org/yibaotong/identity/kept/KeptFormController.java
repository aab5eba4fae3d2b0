package org.yibaotong.identity.kept;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.web.Allow;

/** Shows a kept form to whoever is back, to send it again or let it go. */
@Controller
@RequestMapping("/desk/kept")
class KeptFormController {

    private final KeptForms forms;

    KeptFormController(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping
    @Allow
    String show(HttpSession session, Model model) {
        var form = forms.find(session);
        if (form.isEmpty()) {
            return "redirect:/desk";
        }
        model.addAttribute("form", form.get());
        return "identity/kept/show";
    }

    @PostMapping("/discard")
    @Allow
    String discard(HttpSession session, RedirectAttributes next) {
        forms.forget(session);
        next.addFlashAttribute("toast", "没送出去的内容已丢掉");
        return "redirect:/desk";
    }
}
