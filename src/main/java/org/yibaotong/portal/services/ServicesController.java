package org.yibaotong.portal.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Allow;
import org.yibaotong.web.OurPages;

/** Finding a service (便民服务), and saying whether it helped. */
@Controller
@RequestMapping("/services")
@Allow(anyone = true)
class ServicesController {

    private final ServicePages pages;
    private final PublicServices services;

    ServicesController(ServicePages pages, PublicServices services) {
        this.pages = pages;
        this.services = services;
    }

    @GetMapping
    void list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String topic,
            Paging paging,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Sender.send(pages.list(new Asked(q.strip(), topic), paging), request, response);
    }

    @PostMapping("/{number}/help")
    String helped(
            @PathVariable long number, @RequestParam(defaultValue = "false") boolean yes, HttpServletRequest request) {
        OurPages.only(request);
        services.helped(number, yes);
        return "redirect:/services/" + number + "/thanks";
    }

    @GetMapping("/{number}/thanks")
    void thanks(@PathVariable long number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Sender.send(pages.thanks(number), request, response);
    }
}
