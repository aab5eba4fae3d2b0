package org.yibaotong.identity.signin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.web.Allow;

/** The door of the desk. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    @GetMapping
    @Allow(anyone = true)
    String show(
            @RequestParam(required = false) String failed, @RequestParam(required = false) String out, Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("out", out != null);
        return "identity/signin/show";
    }
}
