package org.yibaotong.newsroom.hint;

import java.time.Duration;
import java.time.Instant;
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

    private record Compared(Item item, Portrait portrait) {

        Compared(Item item) {
            this(item, Portrait.of(item));
        }
    }

    /** Says how an item stands to the other at that place of the list. */
    @FunctionalInterface
    private interface Judge {
        Kinship judge(Portrait item, Portrait other, int at);
    }

    /** Submissions of the last weeks, likeliest first; those that are different are left out. At once: by their words alone. */
    List<Lookalike<Report>> reported(Item item, Instant now) {
        return reported(item, now, others -> (one, other, at) -> Kinship.byWords(one, other));
    }

    /** The same, with what a model here and a service outside say of their meaning, where there are such. */
    List<Lookalike<Report>> reportedOrMeant(Item item, Instant now) {
        return reported(item, now, others -> meant(item, others));
    }

    private Judge meant(Item item, List<Item> others) {
        var odds =
                meaning.of(words(item), others.stream().map(Lookalikes::words).toList());
        return (one, other, at) -> Kinship.of(one, other, odds.get(at));
    }

    private List<Lookalike<Report>> reported(Item item, Instant now, Function<List<Item>, Judge> judging) {
        var candidates = candidates(item, now);
        var paths = units.of(candidates.stream().map(Report::unit).toList());
        return alike(item, candidates, report -> report.item(paths.of(report.unit())), judging);
    }

    private List<Report> candidates(Item item, Instant now) {
        var earliest = now.minus(LATELY).getEpochSecond();
        return reports.find(index.like(
                new Sample(SubmissionDocument.class, Clues.asked(item), "clues", "receivedAt", earliest, CANDIDATES)));
    }

    /** What is public and tells the same. */
    List<Lookalike<Told>> published(Item item) {
        var known = publications.getIfAvailable();
        var candidates = known == null ? List.<Told>of() : known.like(Clues.asked(item), CANDIDATES);
        return alike(item, candidates, Lookalikes::item, others -> (one, other, at) -> Kinship.of(one, other)).stream()
                .filter(Lookalike::isSameEvent)
                .toList();
    }

    private static <T> List<Lookalike<T>> alike(
            Item item, List<T> candidates, Function<T, Item> asItem, Function<List<Item>, Judge> judging) {
        var one = new Compared(item);
        var others = candidates.stream().map(asItem).toList();
        var judge = judging.apply(others);
        return IntStream.range(0, candidates.size())
                .mapToObj(at -> compare(one, new Compared(others.get(at)), candidates.get(at), judge, at))
                .filter(found -> found.relation() != Relation.DIFFERENT)
                .sorted(Comparator.comparing(
                                (Lookalike<T> found) -> found.kinship().relation())
                        .thenComparing(found -> -found.kinship().same()))
                .toList();
    }

    private static <T> Lookalike<T> compare(Compared one, Compared other, T candidate, Judge judge, int at) {
        var kinship = judge.judge(one.portrait(), other.portrait(), at);
        var words = kinship.relation() == Relation.DIFFERENT
                ? List.<String>of()
                : SharedWords.of(Reason.of(one.portrait(), other.portrait()), words(one.item()), words(other.item()));
        return new Lookalike<>(candidate, kinship, words);
    }

    private static Item item(Told told) {
        return new Item(told.headline(), told.text(), Times.date(told.publishedAt()), null, null, List.of());
    }

    private static String words(Item item) {
        return item.title() + "\n" + item.text() + "\n" + (item.place() == null ? "" : item.place());
    }
}
