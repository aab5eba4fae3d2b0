package org.yibaotong.text;

/** Codes in order, compared in one walk along both. */
public final class Sorted {

    private Sorted() {}

    /** How many of one's codes are found in the other; both are sorted. */
    public static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
