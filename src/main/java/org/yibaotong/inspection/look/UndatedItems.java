package org.yibaotong.inspection.look;

import java.net.URI;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Items on a page without a date to see (没有日期), which by the rules count as not updated. Menus are short, and what a script writes is not in
 * what came: where there is any doubt, nobody says so.
 */
final class UndatedItems {

    private static final int LEAST = 3;
    private static final int HEADLINE_SHORTEST = 10;

    private UndatedItems() {}

    /** @param own the links among which its items are */
    static boolean areAllThereIs(Document page, Stream<Link> own) {
        var host = URI.create(page.baseUri()).getHost();
        return own.filter(link -> isItem(link, host)).limit(LEAST).count() == LEAST && !VisibleDates.mayBeOn(page);
    }

    private static boolean isItem(Link link, String host) {
        return !link.isHidden() && isHeadline(link) && KnownSites.isWithin(link.host(), host);
    }

    static boolean isHeadline(Link link) {
        return link.text().length() >= HEADLINE_SHORTEST;
    }
}
