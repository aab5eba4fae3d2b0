package org.yibaotong.portal.bundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yibaotong.portal.page.Printer;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.publishing.ArticleBundles;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Allow;

/** The page of a bundle (本组报道). */
@Controller
@Allow(anyone = true)
class BundleController {

    private final ArticleBundles bundles;
    private final Printer printer;

    BundleController(ArticleBundles bundles, Printer printer) {
        this.bundles = bundles;
        this.printer = printer;
    }

    @GetMapping("/bundles/{number:\\d{1,18}}")
    void show(@PathVariable long number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bundle = bundles.find(number).orElseThrow(() -> new NotFound("bundle", number));
        var page = printer.html(
                HttpServletResponse.SC_OK, "portal/bundle/show", bundle.url(), Map.of("bundle", BundlePage.of(bundle)));
        Sender.send(page, request, response);
    }
}
