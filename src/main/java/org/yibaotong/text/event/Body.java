package org.yibaotong.text.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All a story says, with how often it says it (正文).
 *
 * @param counts of the terms, in their order
 * @param keywords what is both rare and repeated, the strongest first: mostly names
 */
record Body(Terms terms, int[] counts, int[] keywords) {

    private static final int KEYWORDS = 20;
    private static final int LEADING = 5;
    private static final int OFTEN = 3;

    static Body of(String normal) {
        var all = Terms.all(normal, 2);
        var terms = Terms.of(all);
        var counts = new int[terms.codes().length];
        for (int i = 0, at = -1; i < all.length; i++) {
            at += i == 0 || all[i] != all[i - 1] ? 1 : 0;
            counts[at]++;
        }
        return new Body(terms, counts, keywords(terms, counts));
    }

    /** Only those strong enough are put in order: a text has hundreds of terms. */
    private static int[] keywords(Terms terms, int[] counts) {
        var weak = new double[counts.length];
        Arrays.setAll(weak, i -> -terms.weights()[i] * Math.log1p(counts[i]));
        double weakest = weak.length <= KEYWORDS
                ? 0
                : Arrays.stream(weak).sorted().skip(KEYWORDS - 1L).findFirst().getAsDouble();
        return IntStream.range(0, counts.length)
                .filter(i -> weak[i] <= weakest)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> weak[i]))
                .limit(KEYWORDS)
                .mapToInt(i -> terms.codes()[i])
                .toArray();
    }

    int sharedKeywords(Body other) {
        int shared = 0;
        for (int keyword : keywords) {
            for (int another : other.keywords) {
                shared += keyword == another ? 1 : 0;
            }
        }
        return shared;
    }

    /** Whether what this is about is spoken of there, from 0 to 1. */
    double leadingIn(Body other) {
        int leading = Math.min(LEADING, keywords.length);
        double sum = 0;
        for (int i = 0; i < leading; i++) {
            sum += other.presence(keywords[i], 2);
        }
        return sum / Math.max(1, leading);
    }

    /** Whether a headline's words are what this speaks of; the rare ones weigh more. */
    double speaksOf(Terms headline) {
        double sum = 0;
        for (int i = 0; i < headline.codes().length; i++) {
            float weight = headline.weights()[i];
            sum += weight * weight * presence(headline.codes()[i], OFTEN);
        }
        return sum / (headline.square() + 1e-6);
    }

    /** From 0 for never to 1 for as often as is enough. */
    private double presence(int code, int enough) {
        int at = Arrays.binarySearch(terms.codes(), code);
        return at < 0 ? 0 : Math.min(1, Math.log1p(counts[at]) / Math.log1p(enough));
    }
}
