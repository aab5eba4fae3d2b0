package org.yibaotong.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What a part looks like from afar (相似度): its pairs of neighbouring characters. */
record Likeness(int[] pairs) {

    private static final double ENOUGH = 0.35;

    static Likeness of(Part part) {
        var text = " " + part.text();
        return new Likeness(IntStream.range(1, text.length())
                .map(i -> text.charAt(i - 1) << 16 | text.charAt(i))
                .sorted()
                .toArray());
    }

    /** From 0 for nothing in common to 1 for the same, or 0 if that is too little to call it a change. */
    double to(Likeness other) {
        int both = pairs.length + other.pairs.length;
        double likeness = both == 0 ? 1 : 2.0 * Sorted.shared(pairs, other.pairs) / both;
        return likeness < ENOUGH ? 0 : likeness;
    }

    int size() {
        return pairs.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness likeness && Arrays.equals(pairs, likeness.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }
}
