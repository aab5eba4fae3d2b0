package org.yibaotong.text.event;

/** How much two headlines or leads speak for one event: learned trees over their traits, and the weights of their terms. */
final class Headlines {

    private static final Trees TREES = Trees.read(Resource.text("headline-trees.txt"));
    private static final TermWeights TERMS = new TermWeights(Resource.bytes("headline-terms.bin"));

    private Headlines() {}

    /** The logarithm of the odds, not yet calibrated. */
    static double score(Gist a, Gist b) {
        return TREES.sum(Traits.of(a, b)) + TERMS.sum(a, b);
    }
}
