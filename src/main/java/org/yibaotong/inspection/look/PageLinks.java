package org.yibaotong.inspection.look;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.WebAddress;

/** The links of a page, each address once (页面上的链接). Of very many only the first are looked at. */
final class PageLinks {

    static final int MOST = 5_000;

    private static final int LEVELS = 6;
    private static final Pattern HIDING = Pattern.compile(
            "display:none|visibility:hidden|font-size:0(?:px|pt|em)?(?:;|$)"
                    + "|opacity:0(?:;|$)|(?:text-indent|left|top|margin-left):-\\d{3,}|(?:width|height):[01](?:px)?(?:;|$)");

    private final Map<URI, Link> links = new LinkedHashMap<>();

    PageLinks(Document page) {
        page.select("a[href]").stream().takeWhile(anchor -> links.size() < MOST).forEach(this::take);
    }

    Collection<Link> all() {
        return links.values();
    }

    private void take(Element anchor) {
        WebAddress.read(anchor.absUrl("href"))
                .ifPresent(address -> links.merge(
                        address,
                        new Link(address, anchor.text().strip(), isHidden(anchor)),
                        (one, other) -> one.isHidden() ? other : one));
    }

    /** Menus fold away as well: whether what is folded leads somewhere it should not is for others to say. */
    private static boolean isHidden(Element anchor) {
        @Nullable Element around = anchor;
        for (int level = 0; around != null && level < LEVELS; level++, around = around.parent()) {
            var style = around.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            if (around.hasAttr("hidden")
                    || (!style.isEmpty() && HIDING.matcher(style).find())
                    || isMarqueeOfNothing(around)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarqueeOfNothing(Element element) {
        return element.normalName().equals("marquee")
                && (element.attr("height").matches("[01]")
                        || element.attr("width").matches("[01]"));
    }
}
