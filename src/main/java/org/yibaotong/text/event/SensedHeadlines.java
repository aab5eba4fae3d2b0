package org.yibaotong.text.event;

import org.yibaotong.text.sense.Sense;

/** How much two headlines or leads speak for one event by their words and their sense: trees and weights of terms learned with both. */
final class SensedHeadlines {

    private static final Trees TREES = Trees.read(Resource.text("sense-trees.txt"));
    private static final TermWeights TERMS = new TermWeights(Resource.bytes("sense-terms.bin"));

    private SensedHeadlines() {}

    /** The logarithm of the odds, not yet calibrated. */
    static double score(Gist a, Gist b, Sense sense, Sense other) {
        return TREES.sum(SenseTraits.of(a, b, sense, other)) + TERMS.sum(a, b);
    }
}
