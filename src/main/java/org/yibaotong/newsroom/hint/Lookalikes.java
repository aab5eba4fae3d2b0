package org.yibaotong.newsroom.hint;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Publications.Told;
import org.yibaotong.newsroom.meaning.Meaning;
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
 * Finds what looks like something (找相像的). The index names a hundred that share the rarest terms, and each of them is then
 * compared.
 */
@Component
class Lookalikes {

    private static final int CANDIDATES = 100;
    private static final Duration LATELY = Duration.ofDays(30);

    private final Index index;
    private final Reports reports;
    private final UnitPaths units;
    private final Meaning meaning;
    private final ObjectProvider<Publications> publications;

    Lookalikes(
            Index index, Reports reports, UnitPaths units, Meaning meaning, ObjectProvider<Publications> publications) {
        this.index = index;
        this.reports = reports;
        this.units = units;
        this.meaning = meaning;
        this.publications = publications;
    }

    /** Submissions of the last weeks, likeliest first; those that are different are left out. At once: nobody outside is asked. */
    List<Lookalike<Report>> reported(Item item, Instant now) {
        return reported(item, now, Lookalikes::none);
    }

    /** The same, with what a service outside says of their meaning, where one is named. */
    List<Lookalike<Report>> reportedOrMeant(Item item, Instant now) {
        return reported(
                item,
                now,
                others -> meaning.of(
                        words(item), others.stream().map(Lookalikes::words).toList()));
    }

    private List<Lookalike<Report>> reported(Item item, Instant now, Function<List<Item>, List<Double>> besides) {
        var candidates = candidates(item, now);
        var paths = units.of(candidates.stream().map(Report::unit).toList());
        return alike(item, candidates, report -> report.item(paths.of(report.unit())), besides);
    }

    private List<Report> candidates(Item item, Instant now) {
        var earliest = now.minus(LATELY).getEpochSecond();
        return reports.find(index.like(
                new Sample(SubmissionDocument.class, Clues.asked(item), "clues", "receivedAt", earliest, CANDIDATES)));
    }

    private static List<Double> none(List<Item> others) {
        return Collections.nCopies(others.size(), 0.0);
    }

    /** What is public and tells the same. */
    List<Lookalike<Told>> published(Item item) {
        var known = publications.getIfAvailable();
        var candidates = known == null ? List.<Told>of() : known.like(Clues.asked(item), CANDIDATES);
        return alike(item, candidates, Lookalikes::item, Lookalikes::none).stream()
                .filter(Lookalike::isSameEvent)
                .toList();
    }

    private static <T> List<Lookalike<T>> alike(
            Item item, List<T> candidates, Function<T, Item> asItem, Function<List<Item>, List<Double>> besides) {
        var portrait = Portrait.of(item);
        var others = candidates.stream().map(asItem).toList();
        var odds = besides.apply(others);
        return IntStream.range(0, candidates.size())
                .mapToObj(at -> compare(item, portrait, candidates.get(at), others.get(at), odds.get(at)))
                .filter(found -> found.relation() != Relation.DIFFERENT)
                .sorted(Comparator.comparing(
                                (Lookalike<T> found) -> found.kinship().relation())
                        .thenComparing(found -> -found.kinship().same()))
                .toList();
    }

    private static <T> Lookalike<T> compare(Item item, Portrait portrait, T candidate, Item other, double besides) {
        var otherPortrait = Portrait.of(other);
        var kinship = Kinship.of(portrait, otherPortrait, besides);
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
