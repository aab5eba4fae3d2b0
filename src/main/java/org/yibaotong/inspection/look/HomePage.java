package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.WebAddress;

/**
 * What a home page says (首页).
 *
 * @param moved where it sends readers on to by itself
 * @param missing null where it shows so little that it must be drawn by a script
 */
record HomePage(
        @Nullable URI moved,
        @Nullable LocalDate newest,
        @Nullable Set<FootMark> missing,
        PageLinks links) {

    private static final Pattern REFRESH = Pattern.compile("(?i)^\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]+)");
    private static final int LEAST_TEXT = 30;
    private static final int ODD_MOST = 50;
    private static final int TEXT_MOST = 80;

    static HomePage read(Document page, boolean isCut, LocalDate on) {
        var links = new PageLinks(page);
        boolean isDrawn = links.all().isEmpty() || page.text().length() < LEAST_TEXT;
        return new HomePage(
                moved(page).orElse(null),
                VisibleDates.newest(page, on).orElse(null),
                isDrawn || isCut ? null : FootMark.missing(page),
                links);
    }

    private static Optional<URI> moved(Document page) {
        return Optional.ofNullable(page.selectFirst("meta[http-equiv=refresh i]"))
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(found -> found.find())
                .flatMap(found ->
                        WebAddress.on(URI.create(page.baseUri()), found.group(1).strip()));
    }

    /** Links to elsewhere that are in no list, those readers see or those they do not. */
    List<OddLink> strange(String host, Predicate<String> known, boolean hidden) {
        return links.all().stream()
                .filter(link -> link.isHidden() == hidden)
                .filter(link -> !KnownSites.isWithin(link.host(), host) && !known.test(link.host()))
                .limit(ODD_MOST)
                .map(HomePage::odd)
                .toList();
    }

    static OddLink odd(Link link) {
        return new OddLink(
                link.address().toString(),
                link.text().substring(0, Math.min(TEXT_MOST, link.text().length())));
    }

    Optional<URI> named(String text) {
        return all().stream()
                .filter(link -> link.text().equals(text))
                .map(Link::address)
                .findFirst();
    }

    Collection<Link> all() {
        return links.all();
    }
}
