package org.yibaotong.text.event;

/**
 * How much of one text is in the other, word for word (抄录).
 *
 * @param ofShorter the part of the shorter that is in the longer
 * @param ofBoth the part of both together that both have
 */
record Copied(double ofShorter, double ofBoth, int length) {

    /** What little text shares by chance or by its form. */
    private static final int SHORT = 40;

    static Copied of(Portrait a, Portrait b) {
        var x = a.shingles();
        var y = b.shingles();
        int shared = x.shared(y);
        int shorter = Math.min(x.size(), y.size());
        return new Copied(
                (double) shared / Math.max(1, shorter),
                (double) shared / Math.max(1, x.size() + y.size() - shared),
                shorter);
    }

    /** Either nearly all of the shorter, which is a cut, or most of both, which is an edited reprint. */
    double strength() {
        double cut = ofShorter - 0.1 - 0.2 * SHORT / (SHORT + length);
        double edited = Math.min(ofShorter, ofBoth + 0.2);
        return Math.max(cut, edited);
    }
}
