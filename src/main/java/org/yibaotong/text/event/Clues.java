package org.yibaotong.text.event;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Terms by which an item is found again among a million (特征词). Of the opening all that are rare; of the whole the rarest of every few
 * neighbours, so that a piece has the same ones as the text it was cut from, in whatever order it stands.
 */
public final class Clues {

    private static final int LONGEST = 6000;
    private static final int LONGEST_TITLE = 300;

    /** Terms of a lead, after those of the headline and the place. */
    private static final int OPENING = 100;

    private static final int STRETCH = 12;

    /** Of a text so short all terms are asked about. */
    private static final int SHORT = 60;

    /** What stands in every thirtieth passage tells nothing apart. */
    private static final float RARE = 3.4f;

    private static final int ASKED_MOST = 40;

    /** Points are whole numbers, so that no engine rounds them otherwise than another. */
    private static final int POINTS = 10;

    /** What a longer text with this one in it keeps as well counts so many times as much as what it keeps only of its opening. */
    private static final double KEPT_ANYWHERE = 1.5;

    private static final int RADIX = 36;

    /** A picture is found by any quarter of its bits, which counts as much as a rare term. */
    private static final int QUARTERS = 4;

    private static final int QUARTER_BITS = Long.SIZE / QUARTERS;
    private static final int QUARTER_POINTS = 60;

    private final int[] terms;
    private final int headline;

    private Clues(Item item) {
        var head = first(LONGEST_TITLE, item.title()) + "\n" + Objects.requireNonNullElse(item.place(), "");
        terms = Terms.inOrder(Normal.of(head + "\n" + first(LONGEST, item.text())), 2);
        headline = Terms.inOrder(Normal.of(head), 2).length;
    }

    private static String first(int characters, String text) {
        return text.substring(0, Math.min(characters, text.length()));
    }

    /** Under which an index keeps the item. */
    public static Set<String> kept(Item item) {
        var clues = new Clues(item);
        var words = IntStream.concat(clues.first(clues.headline + OPENING), clues.rarestOfEachStretch())
                .filter(Clues::isRare)
                .distinct()
                .mapToObj(Clues::name);
        return Stream.concat(words, pictures(item)).collect(toUnmodifiableSet());
    }

    /**
     * What to look for to find its like, and how many points each counts: the rare ones, the more the more often they are said, and most what is kept of a
     * text wherever it stands.
     */
    public static Map<String, Integer> asked(Item item) {
        var clues = new Clues(item);
        var points = clues.points();
        var words = clues.telling()
                .filter(Clues::isRare)
                .distinct()
                .boxed()
                .sorted(comparingDouble(term -> -points.applyAsDouble(term)))
                .limit(ASKED_MOST)
                .collect(toMap(Clues::name, term -> (int) points.applyAsDouble(term)));
        var asked = new HashMap<>(words);
        pictures(item).limit(ASKED_MOST).forEach(quarter -> asked.put(quarter, QUARTER_POINTS));
        return asked;
    }

    private static Stream<String> pictures(Item item) {
        return item.pictures().stream()
                .flatMap(look -> IntStream.range(0, QUARTERS)
                        .mapToObj(at ->
                                "#" + at + Long.toHexString(look >>> at * QUARTER_BITS & (1 << QUARTER_BITS) - 1)))
                .distinct();
    }

    private IntStream telling() {
        return terms.length < SHORT ? first(SHORT) : IntStream.concat(first(headline), rarestOfEachStretch());
    }

    private IntStream first(int most) {
        return Arrays.stream(terms, 0, Math.min(most, terms.length));
    }

    private IntStream rarestOfEachStretch() {
        return IntStream.rangeClosed(0, Math.max(0, terms.length - STRETCH))
                .filter(from -> from < terms.length)
                .map(this::rarestFrom);
    }

    /** Of two that are equally rare the same one is taken wherever they stand. */
    private int rarestFrom(int from) {
        int rarest = terms[from];
        for (int at = from + 1; at < Math.min(terms.length, from + STRETCH); at++) {
            int order = Float.compare(Rarity.of(terms[at]), Rarity.of(rarest));
            rarest = order > 0 || order == 0 && terms[at] > rarest ? terms[at] : rarest;
        }
        return rarest;
    }

    private static boolean isRare(int term) {
        return Rarity.of(term) >= RARE;
    }

    private ToDoubleFunction<Integer> points() {
        var said = Arrays.stream(terms).boxed().collect(toMap(term -> term, term -> 1, Integer::sum));
        var anywhere = rarestOfEachStretch().boxed().collect(toUnmodifiableSet());
        return term -> POINTS
                * Rarity.of(term)
                * (1 + Math.log(said.getOrDefault(term, 1)))
                * (anywhere.contains(term) ? KEPT_ANYWHERE : 1);
    }

    private static String name(int term) {
        return Integer.toUnsignedString(term, RADIX);
    }
}
