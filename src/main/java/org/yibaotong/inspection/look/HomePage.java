package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.WebAddress;

/**
 * What a home page says (首页), as far as the rest of a look has to know it: that takes long, and many sites are looked at at a time, so that its
 * thousands of links are not held on to.
 *
 * @param moved where it sends readers on to by itself
 * @param isUndated whether there are items, and no date on any
 * @param missing null where it shows so little that it must be drawn by a script
 * @param links how many it has
 * @param columns where columns are to be found whose link the ledger does not have
 * @param toTry some of its links
 * @param addresses hashes of where its links lead, in their order
 */
record HomePage(
        @Nullable URI moved,
        @Nullable LocalDate newest,
        boolean isUndated,
        @Nullable Set<FootMark> missing,
        int links,
        Map<String, URI> columns,
        List<Link> toTry,
        List<OddLink> hidden,
        List<OddLink> foreign,
        int[] addresses) {

    private static final Pattern REFRESH = Pattern.compile("(?i)^\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]+)");
    private static final int LEAST_TEXT = 30;
    private static final int ODD_MOST = 50;
    private static final int TEXT_MOST = 80;

    /** @param known hosts a government website may link to */
    static HomePage read(Document page, boolean isCut, SiteToSee site, Predicate<String> known, LocalDate on) {
        var links = new PageLinks(page).all();
        boolean isWhole = !isCut && !links.isEmpty() && page.text().length() >= LEAST_TEXT;
        var newest = VisibleDates.newest(page, on).orElse(null);
        var host = URI.create(page.baseUri()).getHost();
        return new HomePage(
                moved(page).orElse(null),
                newest,
                newest == null && isWhole && UndatedItems.areAllThereIs(page, links.stream()),
                isWhole ? FootMark.missing(page) : null,
                links.size(),
                columns(links, site),
                LinksToTry.onHome(links.stream(), site, on),
                strange(links, host, known, true),
                strange(links, host, known, false),
                links.stream()
                        .mapToInt(link -> link.address().hashCode())
                        .sorted()
                        .toArray());
    }

    /** Two addresses may have one hash; then at worst a column is not called blank though it is. */
    boolean has(URI address) {
        return Arrays.binarySearch(addresses, address.hashCode()) >= 0;
    }

    private static Optional<URI> moved(Document page) {
        return Optional.ofNullable(page.selectFirst("meta[http-equiv=refresh i]"))
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(found -> found.find())
                .flatMap(found ->
                        WebAddress.on(URI.create(page.baseUri()), found.group(1).strip()));
    }

    private static Map<String, URI> columns(Collection<Link> links, SiteToSee site) {
        var names = site.columns().stream()
                .filter(column -> column.link().isEmpty())
                .map(SiteToSee.Column::name)
                .collect(Collectors.toSet());
        return links.stream()
                .filter(link -> names.contains(link.text()))
                .collect(Collectors.toMap(Link::text, Link::address, (first, later) -> first));
    }

    /** Links to elsewhere that are in no list, those readers see or those they do not. */
    private static List<OddLink> strange(Collection<Link> links, String host, Predicate<String> known, boolean hidden) {
        return links.stream()
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
}
