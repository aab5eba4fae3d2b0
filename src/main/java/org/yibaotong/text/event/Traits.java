package org.yibaotong.text.event;

import java.util.Arrays;
import java.util.Set;

/**
 * What two gists have in common and what each has alone, in figures (特征). The order is the learned trees' order: change it and they
 * have to be learned anew.
 */
final class Traits {

    /** Alignment looks at no more than this many characters. */
    private static final int ALIGNED = 40;

    private final double[] values = new double[80];
    private int count;

    private Traits() {}

    static double[] of(Gist a, Gist b) {
        var traits = new Traits();
        traits.overlap(a.one(), b.one());
        traits.overlap(a.two(), b.two());
        traits.overlap(a.three(), b.three());
        traits.members(a.numbers(), b.numbers());
        traits.members(a.words(), b.words());
        traits.members(a.quoted(), b.quoted());
        traits.members(a.places(), b.places());
        traits.lengths(a, b);
        traits.alignment(a.normal(), b.normal());
        traits.heads(a, b);
        traits.add((a.asks() ? 1 : 0) + (b.asks() ? 1 : 0));
        traits.add((a.signed() ? 1 : 0) + (b.signed() ? 1 : 0));
        return Arrays.copyOf(traits.values, traits.count);
    }

    private void add(double value) {
        values[count++] = value;
    }

    private void overlap(Terms a, Terms b) {
        var overlap = Overlap.of(a, b);
        double less = Math.min(a.weight(), b.weight());
        double more = Math.max(a.weight(), b.weight());
        double shared = overlap.weight();
        add(overlap.square() / (Math.sqrt((double) a.square() * b.square()) + 1e-6));
        add(shared / (less + 1));
        add(shared / (more + 1));
        add(shared / (less + more - shared + 1));
        add(shared);
        add(overlap.square());
        add(overlap.count());
        add(overlap.rarest());
        add(overlap.second());
        add(overlap.third());
        add(Math.min(overlap.rarestOfA(), overlap.rarestOfB()));
        add(Math.max(overlap.rarestOfA(), overlap.rarestOfB()));
        add(less - shared);
        add(more - shared);
    }

    private void members(Set<String> a, Set<String> b) {
        int shared = 0;
        int longest = 0;
        for (var one : a) {
            if (b.contains(one)) {
                shared++;
                longest = Math.max(longest, one.length());
            }
        }
        int less = Math.min(a.size(), b.size());
        add(shared);
        add(longest);
        add(less - shared);
        add(Math.max(a.size(), b.size()) - shared);
        add(less == 0 ? -1 : (double) shared / less);
    }

    private void lengths(Gist a, Gist b) {
        int less = Math.min(a.normal().length(), b.normal().length());
        int more = Math.max(a.normal().length(), b.normal().length());
        double rarityOfA = a.two().weight() / Math.max(1, a.two().codes().length);
        double rarityOfB = b.two().weight() / Math.max(1, b.two().codes().length);
        add(less);
        add(more);
        add(ratio(less, more));
        add(Math.min(rarityOfA, rarityOfB));
        add(Math.max(rarityOfA, rarityOfB));
    }

    private void alignment(String a, String b) {
        var x = a.substring(0, Math.min(ALIGNED, a.length()));
        var y = b.substring(0, Math.min(ALIGNED, b.length()));
        int less = Math.min(x.length(), y.length());
        var common = Common.of(x, y);
        add(common.phrase().length());
        add(Terms.of(common.phrase(), 2).weight());
        add(ratio(common.phrase().length(), less));
        add(ratio(common.inOrder(), less));
        add(ratio(common.inOrder(), Math.max(x.length(), y.length())));
        add(common.prefix());
        add(common.suffix());
    }

    private void heads(Gist a, Gist b) {
        double headOfA = a.head().coveredBy(b.two());
        double headOfB = b.head().coveredBy(a.two());
        add(headOfA + headOfB);
        add(Math.max(headOfA, headOfB));
    }

    private static double ratio(int part, int whole) {
        return (double) part / Math.max(1, whole);
    }
}
