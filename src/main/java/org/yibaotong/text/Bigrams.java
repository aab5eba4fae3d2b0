package org.yibaotong.text;

import java.util.HashSet;
import java.util.Set;

/** Pairs of neighbouring characters, by which two short texts are held against each other (相像). */
public record Bigrams(Set<String> pairs) {

    public static Bigrams of(String text) {
        var letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
        var pairs = new HashSet<String>();
        for (int at = 0; at + 2 <= letters.length(); at++) {
            pairs.add(letters.substring(at, at + 2));
        }
        return new Bigrams(pairs);
    }

    /** How much of the smaller is in the other, from 0 to 1. */
    public double in(Bigrams other) {
        int smaller = Math.min(pairs.size(), other.pairs.size());
        return smaller == 0
                ? 0
                : (double) pairs.stream().filter(other.pairs::contains).count() / smaller;
    }
}
