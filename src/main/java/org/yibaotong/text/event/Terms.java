package org.yibaotong.text.event;

import java.util.Arrays;

/**
 * The terms of a text (词元), each once and in order of its code: words of letters, numbers, and neighbouring characters of Chinese.
 *
 * @param weight the sum of the weights
 * @param square the sum of their squares
 */
record Terms(int[] codes, float[] weights, float weight, float square) {

    static Terms of(String normal, int size) {
        return of(all(normal, size));
    }

    /** @param all codes in order, some of them several times */
    static Terms of(int[] all) {
        var codes = Arrays.stream(all).distinct().toArray();
        var weights = new float[codes.length];
        float weight = 0;
        float square = 0;
        for (int i = 0; i < codes.length; i++) {
            weights[i] = Rarity.of(codes[i]);
            weight += weights[i];
            square += weights[i] * weights[i];
        }
        return new Terms(codes, weights, weight, square);
    }

    static int[] codes(String normal, int size) {
        return Arrays.stream(all(normal, size)).distinct().toArray();
    }

    /** The codes in their own order, as often as they are there. */
    static int[] all(String normal, int size) {
        return Arrays.stream(inOrder(normal, size)).sorted().toArray();
    }

    /** The codes as they are said one after the other. */
    static int[] inOrder(String normal, int size) {
        var codes = new int[normal.length()];
        int count = 0;
        for (int from = 0, to; from < normal.length(); from = to) {
            to = TermKind.end(normal, from);
            switch (TermKind.of(normal.charAt(from))) {
                case SPACE -> {}
                case WORD, NUMBER -> codes[count++] = word(normal, from, to);
                case HAN -> {
                    for (int i = from; i + size <= to; i++) {
                        codes[count++] = characters(normal, i, size);
                    }
                }
            }
        }
        return Arrays.copyOf(codes, count);
    }

    /** Below all codes of two characters. */
    private static int word(String normal, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + normal.charAt(i);
        }
        return 0x20000000 | (hash * 0x2545F491) >>> 3;
    }

    private static int characters(String normal, int from, int size) {
        int code = 0;
        for (int i = from; i < from + size; i++) {
            code = size < 3 ? code << 16 | normal.charAt(i) : code * 0x01000193 ^ normal.charAt(i);
        }
        return code;
    }

    boolean has(int code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }

    /** The part of the weight that the other has too, from 0 to 1. */
    double coveredBy(Terms other) {
        double covered = 0;
        for (int i = 0, j = 0; i < codes.length && j < other.codes.length; ) {
            int order = Integer.compare(codes[i], other.codes[j]);
            covered += order == 0 ? weights[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return covered / (weight + 1);
    }

    double cosine(Terms other) {
        double product = 0;
        for (int i = 0, j = 0; i < codes.length && j < other.codes.length; ) {
            int order = Integer.compare(codes[i], other.codes[j]);
            product += order == 0 ? weights[i] * weights[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product / (Math.sqrt((double) square * other.square) + 1e-6);
    }
}
