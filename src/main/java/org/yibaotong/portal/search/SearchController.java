package org.yibaotong.portal.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.web.Allow;

/** Searching the portal (搜索). */
@Controller
class SearchController {

    private final Searching searching;
    private final Printer printer;

    SearchController(Searching searching, Printer printer) {
        this.searching = searching;
        this.printer = printer;
    }

    @GetMapping("/search")
    @Allow(anyone = true)
    void search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(q, topic == null || topic.isBlank() ? null : topic, order.equals("time"), page);
        Sender.send(
                printer.html(200, "portal/search/show", "/search", Map.of("search", searching.search(asked))),
                request,
                response);
    }
}
