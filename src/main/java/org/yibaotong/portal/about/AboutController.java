package org.yibaotong.portal.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.web.Allow;

/** About us (关于我们). */
@Controller
class AboutController {

    private final Printer printer;

    AboutController(Printer printer) {
        this.printer = printer;
    }

    @GetMapping("/about")
    @Allow(anyone = true)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sender.send(printer.html(200, "portal/about/show", "/about", Map.of()), request, response);
    }
}
