package org.yibaotong.portal.elder;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Elder;
import org.yibaotong.web.Elder.Size;

/** Whoever chooses it reads every page of the portal in large, until they go back; it needs no script. */
@Controller
@RequestMapping("/elder")
@Allow(anyone = true)
class ElderController {

    @GetMapping("/on")
    String choose(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Elder.choose(Size.LARGE));
        return "redirect:/elder";
    }

    @GetMapping("/largest")
    String chooseLargest(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Elder.choose(Size.LARGEST));
        return "redirect:/elder";
    }

    @GetMapping("/off")
    String leave(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Elder.choose(Size.PLAIN));
        return "redirect:/";
    }
}
