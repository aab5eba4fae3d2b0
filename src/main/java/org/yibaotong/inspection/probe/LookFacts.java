package org.yibaotong.inspection.probe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.judging.ColumnDates;
import org.yibaotong.inspection.judging.Counted;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.inspection.look.ColumnSeen;
import org.yibaotong.inspection.look.FootMark;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.OddLink;
import org.yibaotong.inspection.look.SeenSite;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/**
 * What the looks of two days say of a site. Something is wrong only where both saw it; where there was but one look, or one of them could
 * not tell, it speaks for the site or not at all.
 */
final class LookFacts {

    private final List<Look> looks;
    private final LocalDate on;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    /** @param days the last look of each of at most two days, the newer first */
    LookFacts(List<Looks.Kept> days, Words words) {
        this.looks = days.stream().map(Looks.Kept::look).toList();
        this.on = days.getFirst().on();
        this.words = words;
    }

    List<Fact> all() {
        home();
        columns();
        certificate();
        ofSite(Known.DEAD_LINKS, site -> addresses(site.links().dead()));
        ofSite(Known.HIDDEN_LINKS, site -> addresses(site.links().hidden()));
        ofSite(Known.FOREIGN_LINKS, site -> addresses(site.links().foreign()));
        ofSite(Known.MISSING_MARKS, this::marks);
        ofSite(Known.MADE_UP_PAGES, LookFacts::madeUp);
        both(Known.SENT_TO, look -> look.told(site -> look.sentTo().stream().toList()));
        return facts;
    }

    private void home() {
        var shown = dates(SeenSite::newest);
        newest(Known.HOME_NEWEST, shown);
        if (shown.isEmpty()) {
            looks.getFirst()
                    .told(SeenSite::undatedSince)
                    .ifPresentOrElse(
                            since -> fact(Known.HOME_UNDATED_SINCE, since.toString()),
                            () -> newest(Known.SECOND_NEWEST, dates(SeenSite::newestOfColumns)));
        }
    }

    private List<LocalDate> dates(Function<SeenSite, @Nullable LocalDate> which) {
        return looks.stream().flatMap(look -> look.told(which).stream()).toList();
    }

    private void newest(Known what, List<LocalDate> dates) {
        dates.stream().max(Comparator.naturalOrder()).ifPresent(newest -> {
            fact(what, newest.toString());
            if (dates.size() > 1) {
                fact(Known.HOME_QUIET_SINCE, newest.plusDays(1).toString());
            }
        });
    }

    private void columns() {
        var columns = looks.getFirst().columns().stream().map(this::column).toList();
        if (!columns.isEmpty()) {
            fact(Known.COLUMNS, new ColumnDates(columns).text());
        }
    }

    private ColumnDates.Column column(ColumnSeen seen) {
        var both = looks.stream()
                .flatMap(look -> look.columns().stream())
                .filter(one -> one.name().equals(seen.name()) && one.isTelling())
                .toList();
        boolean areUndated = !both.isEmpty() && both.stream().allMatch(one -> one.undatedSince() != null);
        return new ColumnDates.Column(
                seen.name(),
                ColumnDates.Kind.valueOf(seen.kind().name()),
                seen.updateDays() == null ? 0 : seen.updateDays(),
                newest(both.stream().map(ColumnSeen::newest)).orElse(null),
                !both.isEmpty() && both.stream().allMatch(ColumnSeen::isBlank),
                areUndated ? both.getFirst().undatedSince() : null,
                both.size());
    }

    private void certificate() {
        looks.stream()
                .map(Look::certificateUntil)
                .filter(Objects::nonNull)
                .map(Times::date)
                .max(Comparator.naturalOrder())
                .ifPresent(until -> fact(Known.CERTIFICATE_UNTIL, until.toString()));
    }

    private void ofSite(Known what, Function<SeenSite, @Nullable List<String>> seen) {
        both(what, look -> look.told(seen));
    }

    /** What both looks saw; none where the newer one saw none. */
    private void both(Known what, Function<Look, Optional<List<String>>> seen) {
        var now = seen.apply(looks.getFirst());
        var before =
                now.filter(List::isEmpty).or(() -> looks.size() < 2 ? Optional.empty() : seen.apply(looks.getLast()));
        if (now.isPresent() && before.isPresent()) {
            var both = now.get().stream().filter(before.get()::contains).toList();
            fact(what, Counted.of(both).text());
        }
    }

    private static @Nullable List<String> addresses(@Nullable List<OddLink> links) {
        return links == null
                ? null
                : links.stream().map(OddLink::address).sorted().toList();
    }

    private static @Nullable List<String> madeUp(SeenSite site) {
        var any = site.answersAnything();
        return any == null ? null : any ? List.of("随便编的网址") : List.of();
    }

    private @Nullable List<String> marks(SeenSite site) {
        Collection<FootMark> missing = site.missing();
        return missing == null ? null : missing.stream().sorted().map(words::of).toList();
    }

    private void fact(Known what, String value) {
        facts.add(new Fact(what, value, on, SiteFacts.SOURCE));
    }

    private static Optional<LocalDate> newest(Stream<@Nullable LocalDate> dates) {
        return dates.filter(Objects::nonNull).map(LocalDate.class::cast).max(Comparator.naturalOrder());
    }
}
