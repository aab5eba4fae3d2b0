package org.yibaotong.redirects.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.web.Elder;
import org.yibaotong.web.Page;
import org.yibaotong.web.Site;
import org.yibaotong.web.Typed;
import org.yibaotong.web.Words;

/** Prints pages of an old host in the look of the portal, whose styles and links they borrow; icons they carry themselves. */
@Component
class GonePrint {

    private final TemplateEngine templates;
    private final Site site;
    private final Words words;
    private final String policy;
    private final OwnIcons icons = new OwnIcons();

    GonePrint(TemplateEngine templates, Site site, Words words) {
        this.templates = templates;
        this.site = site;
        this.words = words;
        var ours = site.address();
        this.policy = "default-src 'none'; img-src " + ours + "; style-src " + ours + "; font-src " + ours
                + "; form-action " + ours + "; base-uri 'none'; frame-ancestors 'none'";
    }

    String policy() {
        return policy;
    }

    byte[] page(GonePage gone) {
        var output = new StringOutput();
        var page = new Page(
                null, "/moved", "", null, List.of(), Map.of(), null, Typed.NOTHING, site, words, Elder.Size.PLAIN);
        templates.render("redirects/serving/gone.jte", Map.of("page", page, "gone", gone), output);
        return icons.within(output.toString()).getBytes(UTF_8);
    }
}
