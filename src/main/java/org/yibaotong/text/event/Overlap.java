package org.yibaotong.text.event;

/** What two texts' terms share, and the rarest that are shared or are not (重合). */
record Overlap(
        int count,
        float weight,
        float square,
        float rarest,
        float second,
        float third,
        float rarestOfA,
        float rarestOfB) {

    static Overlap of(Terms a, Terms b) {
        var tally = new Tally();
        int i = 0;
        int j = 0;
        while (i < a.codes().length || j < b.codes().length) {
            int order = order(a, i, b, j);
            if (order < 0) {
                tally.ofA = Math.max(tally.ofA, a.weights()[i]);
            } else if (order > 0) {
                tally.ofB = Math.max(tally.ofB, b.weights()[j]);
            } else {
                tally.shared(a.weights()[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return tally.overlap();
    }

    private static int order(Terms a, int i, Terms b, int j) {
        if (i == a.codes().length) {
            return 1;
        }
        return j == b.codes().length ? -1 : Integer.compare(a.codes()[i], b.codes()[j]);
    }

    private static final class Tally {

        private int count;
        private float weight;
        private float square;
        private float first;
        private float second;
        private float third;
        private float ofA;
        private float ofB;

        void shared(float rarity) {
            count++;
            weight += rarity;
            square += rarity * rarity;
            third = Math.max(third, Math.min(second, rarity));
            second = Math.max(second, Math.min(first, rarity));
            first = Math.max(first, rarity);
        }

        Overlap overlap() {
            return new Overlap(count, weight, square, first, second, third, ofA, ofB);
        }
    }
}
