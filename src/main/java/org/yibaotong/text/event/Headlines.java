package org.yibaotong.text.event;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.sense.Sense;
import org.yibaotong.text.sense.Senses;

/**
 * How much two headlines or leads speak for one event: learned trees over their traits, and the weights of their terms. Where their words
 * leave it open, their sense decides, if there is a model to read it.
 */
final class Headlines {

    static final Headlines SHARED = new Headlines(Senses.SHARED::of);

    static final Headlines BY_WORDS = new Headlines(text -> null);

    /** Odds of 20 to 1, as a logarithm: beyond them no sense changed anything that was measured. */
    static final double OPEN = 3;

    private static final Trees TREES = Trees.read(Resource.text("headline-trees.txt"));
    private static final TermWeights TERMS = new TermWeights(Resource.bytes("headline-terms.bin"));

    private final Function<String, @Nullable Sense> senses;

    /** @param senses what a text means, or null where nothing reads */
    Headlines(Function<String, @Nullable Sense> senses) {
        this.senses = senses;
    }

    /** The logarithm of the odds by the words alone, not yet calibrated. */
    static double score(Gist a, Gist b) {
        return TREES.sum(Traits.of(a, b)) + TERMS.sum(a, b);
    }

    static Verdict byWords(Gist a, Gist b) {
        return new Verdict(Figures.HEADLINE.sum(score(a, b)), Figures.OF_HEADLINES);
    }

    Verdict judge(Gist a, Gist b) {
        var words = byWords(a, b);
        var sense = Math.abs(words.odds()) < OPEN ? senses.apply(a.text()) : null;
        var other = sense == null ? null : senses.apply(b.text());
        return sense == null || other == null ? words : bySense(a, b, sense, other);
    }

    private static Verdict bySense(Gist a, Gist b, Sense sense, Sense other) {
        return new Verdict(Figures.SENSE.sum(SensedHeadlines.score(a, b, sense, other)), Figures.OF_SENSES);
    }

    /**
     * What was found.
     *
     * @param odds as a logarithm, calibrated
     * @param limits of what judged
     */
    record Verdict(double odds, Limits limits) {}
}
