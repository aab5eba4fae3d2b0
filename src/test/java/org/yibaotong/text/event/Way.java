package org.yibaotong.text.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yibaotong.text.sense.Sense;
import org.yibaotong.text.sense.Senses;

/**
 * What headlines are judged by.
 *
 * @param name of its files and figures
 * @param bits of the places for terms
 */
record Way(String name, int bits, TraitsOf traits) {

    static final Way WORDS = new Way("headline", 16, Traits::of);

    /** By words and sense; all is read beforehand. */
    static Way sense(List<Judged> pairs) {
        var senses = new HashMap<String, Sense>();
        for (var pair : pairs) {
            for (var text : pair.texts()) {
                senses.computeIfAbsent(Gist.of(text).text(), Way::read);
            }
        }
        return new Way("sense", 18, (a, b) -> SenseTraits.of(a, b, get(senses, a), get(senses, b)));
    }

    private static Sense read(String text) {
        return Objects.requireNonNull(Senses.SHARED.of(text), "no model here");
    }

    private static Sense get(Map<String, Sense> senses, Gist gist) {
        return Objects.requireNonNull(senses.get(gist.text()), gist.text());
    }

    /** Of two gists, in figures. */
    interface TraitsOf {
        double[] of(Gist a, Gist b);
    }
}
