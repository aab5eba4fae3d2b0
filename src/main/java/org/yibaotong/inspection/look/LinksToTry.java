package org.yibaotong.inspection.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which links a look tries (试链接): those that led nowhere last time, and then others, which change from day to day. */
final class LinksToTry {

    private static final int MOST = 10;

    /** Of those found on the pages of columns. */
    private static final int OF_COLUMNS_MOST = 3;

    private LinksToTry() {}

    static List<Link> onHome(Stream<Link> links, SiteToSee site, LocalDate on) {
        return first(links.filter(link -> !link.address().equals(site.address())), site, on, MOST);
    }

    /** What readers find on the page of a column and not on the home page, each with the name of the column. */
    static List<Link> onColumn(String column, Stream<Link> own, SiteToSee site, LocalDate on) {
        return first(own, site, on, OF_COLUMNS_MOST).stream()
                .map(link -> new Link(
                        link.address(), column + "：" + HomePage.odd(link).text(), false))
                .toList();
    }

    /** No more than if there were no columns: nobody is asked for more. */
    static List<Link> together(List<Link> onHome, List<Link> onColumns, SiteToSee site, LocalDate on) {
        var once = onColumns.stream()
                .collect(Collectors.toMap(Link::address, Function.identity(), (one, again) -> one, LinkedHashMap::new));
        var some = first(once.values().stream(), site, on, OF_COLUMNS_MOST);
        return Stream.concat(some.stream(), onHome.stream()).limit(MOST).toList();
    }

    private static List<Link> first(Stream<Link> links, SiteToSee site, LocalDate on, int most) {
        return links.sorted(Comparator.comparing((Link link) -> !site.isSuspect(link))
                        .thenComparing(link -> (link.address().toString() + on).hashCode()))
                .limit(most)
                .toList();
    }
}
