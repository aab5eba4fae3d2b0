package org.yibaotong.portal.bundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.publishing.ArticleBundles;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Allow;

/** The bundles there are (成组报道), and the page of each. */
@Controller
@Allow(anyone = true)
class BundleController {

    private static final int ROWS = 20;

    private final ArticleBundles bundles;
    private final Printer printer;

    BundleController(ArticleBundles bundles, Printer printer) {
        this.bundles = bundles;
        this.printer = printer;
    }

    @GetMapping("/bundles")
    void list(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var list = BundleListPage.of(bundles.share(before, after, ROWS));
        var page = printer.html(HttpServletResponse.SC_OK, "portal/bundle/list", "/bundles", Map.of("bundles", list));
        Sender.send(page, request, response);
    }

    @GetMapping("/bundles/{number:\\d{1,18}}")
    void show(@PathVariable long number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bundle = bundles.find(number).orElseThrow(() -> new NotFound("bundle", number));
        var page = printer.html(
                HttpServletResponse.SC_OK, "portal/bundle/show", bundle.url(), Map.of("bundle", BundlePage.of(bundle)));
        Sender.send(page, request, response);
    }
}
