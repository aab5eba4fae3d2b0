package org.yibaotong.portal.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.web.Allow;

/** Searching the portal (搜索). */
@Controller
class SearchController {

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Searching searching;
    private final LookingElsewhere elsewhere;
    private final Printer printer;

    SearchController(Searching searching, LookingElsewhere elsewhere, Printer printer) {
        this.searching = searching;
        this.elsewhere = elsewhere;
        this.printer = printer;
    }

    @GetMapping("/search")
    @Allow(anyone = true)
    void search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(
                q, topic == null || topic.isBlank() ? null : topic, Period.of(since), order.equals("time"), page);
        Sender.send(
                printer.html(200, "portal/search/show", "/search", Map.of("search", searching.search(asked))),
                request,
                response);
    }

    /** For the field, while one types; the page works without. */
    @GetMapping("/search/suggestions")
    @Allow(anyone = true)
    ResponseEntity<List<String>> suggestions(@RequestParam(defaultValue = "") String q) {
        var asked = new Asked(q, null, Period.ANY, false, 1);
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .body(asked.words().isEmpty() ? List.of() : elsewhere.meant(asked.words()));
    }
}
