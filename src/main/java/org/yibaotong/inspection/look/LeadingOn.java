package org.yibaotong.inspection.look;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * A page that only leads on to other columns (只通到别的栏目): a few short links of its own, no headline and no date. A list drawn by a script may
 * look the same beside its menu, so it only says where a list might be and never that there is nothing.
 */
final class LeadingOn {

    private static final int LEAST = 2;
    private static final int NAMED = 6;

    private LeadingOn() {}

    /** Where it leads, by the words of its links; none where it is something else. */
    static List<String> from(Document page, HomePage home) {
        var address = URI.create(page.baseUri());
        var links = new PageLinks(page)
                .all().stream()
                        .filter(link -> !link.isHidden() && isOwn(link, address, home))
                        .toList();
        boolean leadsOn = links.size() >= LEAST
                && links.stream().noneMatch(UndatedItems::isHeadline)
                && !VisibleDates.mayBeOn(page);
        return leadsOn ? named(links.stream()) : List.of();
    }

    /** What the home page has too is the menu of the whole site, except what lies below the page itself. */
    private static boolean isOwn(Link link, URI page, HomePage home) {
        return !link.text().isEmpty()
                && KnownSites.isWithin(link.host(), page.getHost())
                && !link.address().equals(page)
                && (!home.has(link.address()) || isBelow(link.address(), page));
    }

    private static boolean isBelow(URI link, URI page) {
        var folder = page.getPath().substring(0, page.getPath().lastIndexOf('/') + 1);
        return folder.length() > 1 && link.getPath().startsWith(folder);
    }

    private static List<String> named(Stream<Link> links) {
        return links.map(Link::text).distinct().limit(NAMED).toList();
    }
}
