package org.yibaotong.newsroom.hint;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.Told;
import org.yibaotong.newsroom.submission.SubmissionDocument;
import org.yibaotong.search.Index;
import org.yibaotong.search.Sample;
import org.yibaotong.text.event.Clues;
import org.yibaotong.text.event.Item;
import org.yibaotong.text.event.Kinship;
import org.yibaotong.text.event.Portrait;
import org.yibaotong.text.event.Reason;
import org.yibaotong.text.event.Relation;
import org.yibaotong.web.Times;

/**
 * Finds what looks like something (找相像的). The index names a few dozen that share the rarest terms, and each of them is then
 * compared.
 */
@Component
class Lookalikes {

    private static final int CANDIDATES = 30;
    private static final Duration LATELY = Duration.ofDays(30);

    private final Index index;
    private final Reports reports;
    private final UnitPaths units;
    private final ObjectProvider<Publications> publications;

    Lookalikes(Index index, Reports reports, UnitPaths units, ObjectProvider<Publications> publications) {
        this.index = index;
        this.reports = reports;
        this.units = units;
        this.publications = publications;
    }

    /** Submissions of the last weeks, likeliest first; those that are different are left out. */
    List<Lookalike<Report>> reported(Item item, Instant now) {
        var paths = units.all();
        var earliest = now.minus(LATELY).getEpochSecond();
        var sample =
                new Sample(SubmissionDocument.class, Clues.asked(item), "clues", "receivedAt", earliest, CANDIDATES);
        return alike(item, reports.find(index.like(sample)), report -> report.item(paths.of(report.unit())));
    }

    /** What is public and tells the same. */
    List<Lookalike<Told>> published(Item item) {
        var known = publications.getIfAvailable();
        var candidates = known == null ? List.<Told>of() : known.like(Clues.asked(item), CANDIDATES);
        return alike(item, candidates, Lookalikes::item).stream()
                .filter(Lookalike::isSameEvent)
                .toList();
    }

    private static <T> List<Lookalike<T>> alike(Item item, List<T> candidates, Function<T, Item> asItem) {
        var portrait = Portrait.of(item);
        return candidates.stream()
                .map(candidate -> compare(item, portrait, candidate, asItem.apply(candidate)))
                .filter(found -> found.relation() != Relation.DIFFERENT)
                .sorted(Comparator.comparing(
                                (Lookalike<T> found) -> found.kinship().relation())
                        .thenComparing(found -> -found.kinship().same()))
                .toList();
    }

    private static <T> Lookalike<T> compare(Item item, Portrait portrait, T candidate, Item other) {
        var otherPortrait = Portrait.of(other);
        var kinship = Kinship.of(portrait, otherPortrait);
        return new Lookalike<>(
                candidate,
                kinship,
                kinship.relation() == Relation.DIFFERENT
                        ? List.of()
                        : SharedWords.of(Reason.of(portrait, otherPortrait), words(item), words(other)));
    }

    private static Item item(Told told) {
        return new Item(told.headline(), told.text(), Times.date(told.publishedAt()), null, null, List.of());
    }

    private static String words(Item item) {
        return item.title() + "\n" + item.text() + "\n" + (item.place() == null ? "" : item.place());
    }
}
