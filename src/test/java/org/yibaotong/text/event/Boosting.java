package org.yibaotong.text.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Learns {@link Trees}: each tree corrects what those before it got wrong. Limits are chosen among 64 steps of each trait. */
final class Boosting {

    private static final int STEPS = 64;
    private static final int ROUNDS = 150;
    private static final int DEPTH = 4;
    private static final double RATE = 0.07;
    private static final double LEAST = 5;
    private static final double DAMPING = 5;
    private static final double ROWS = 0.7;
    private static final double TRAITS = 0.4;

    private final double[][] limits;
    private final byte[][] steps;
    private final double[] slopes;
    private final double[] bends;
    private final StringBuilder text = new StringBuilder();
    private List<Integer> traits = List.of();

    private Boosting(double[][] rows) {
        int width = rows[0].length;
        limits = new double[width][];
        steps = new byte[width][rows.length];
        slopes = new double[rows.length];
        bends = new double[rows.length];
        for (int trait = 0; trait < width; trait++) {
            cut(rows, trait);
        }
    }

    /** Labels may be probabilities. Answers what {@link Trees#read} reads. */
    static String learnText(double[][] rows, double[] labels) {
        var boosting = new Boosting(rows);
        double mean = Arrays.stream(labels).average().orElseThrow();
        double base = Math.log(mean / (1 - mean));
        boosting.text.append(base).append('\n');
        var scores = new double[rows.length];
        Arrays.fill(scores, base);
        var random = new Random(0);
        for (int round = 0; round < ROUNDS; round++) {
            boosting.round(rows, labels, scores, random);
        }
        return boosting.text.toString();
    }

    private void cut(double[][] rows, int trait) {
        var sorted = Arrays.stream(rows).mapToDouble(row -> row[trait]).sorted().toArray();
        int last = sorted.length - 1;
        var cuts = IntStream.range(1, STEPS)
                .mapToDouble(step -> sorted[(int) ((long) step * sorted.length / STEPS)])
                .filter(value -> value < sorted[last])
                .distinct()
                .toArray();
        for (int row = 0; row < rows.length; row++) {
            int at = Arrays.binarySearch(cuts, rows[row][trait]);
            steps[trait][row] = (byte) (at >= 0 ? at : -at - 1);
        }
        limits[trait] = cuts;
    }

    private void round(double[][] rows, double[] labels, double[] scores, Random random) {
        var chosen = new ArrayList<Integer>();
        for (int row = 0; row < rows.length; row++) {
            double p = 1 / (1 + Math.exp(-scores[row]));
            slopes[row] = labels[row] - p;
            bends[row] = Math.max(1e-6, p * (1 - p));
            if (random.nextDouble() < ROWS) {
                chosen.add(row);
            }
        }
        traits = IntStream.range(0, limits.length)
                .filter(_ -> random.nextDouble() < TRAITS)
                .boxed()
                .toList();
        int from = text.length();
        grow(chosen.stream().mapToInt(i -> i).toArray(), DEPTH);
        text.append('\n');
        var tree = Trees.read("0\n" + text.substring(from));
        for (int row = 0; row < rows.length; row++) {
            scores[row] += tree.sum(rows[row]);
        }
    }

    private void grow(int[] rows, int depth) {
        double slope = Arrays.stream(rows).mapToDouble(row -> slopes[row]).sum();
        double bend = Arrays.stream(rows).mapToDouble(row -> bends[row]).sum();
        var fork = depth == 0 ? Fork.NONE : best(rows, slope, bend);
        if (fork.trait() < 0) {
            text.append(String.format(Locale.ROOT, "= %.4f ", RATE * slope / (bend + DAMPING)));
            return;
        }
        text.append(fork.trait())
                .append(' ')
                .append((float) limits[fork.trait()][fork.step()])
                .append(' ');
        var side = steps[fork.trait()];
        grow(Arrays.stream(rows).filter(row -> side[row] <= fork.step()).toArray(), depth - 1);
        grow(Arrays.stream(rows).filter(row -> side[row] > fork.step()).toArray(), depth - 1);
    }

    private Fork best(int[] rows, double slope, double bend) {
        var best = Fork.NONE;
        for (int trait : traits) {
            var slopeOf = new double[STEPS];
            var bendOf = new double[STEPS];
            for (int row : rows) {
                slopeOf[steps[trait][row]] += slopes[row];
                bendOf[steps[trait][row]] += bends[row];
            }
            double left = 0;
            double leftBend = 0;
            for (int step = 0; step < limits[trait].length; step++) {
                left += slopeOf[step];
                leftBend += bendOf[step];
                if (leftBend >= LEAST && bend - leftBend >= LEAST) {
                    double gain = gain(left, leftBend) + gain(slope - left, bend - leftBend) - gain(slope, bend);
                    best = gain > best.gain() ? new Fork(trait, step, gain) : best;
                }
            }
        }
        return best;
    }

    private static double gain(double slope, double bend) {
        return slope * slope / (bend + DAMPING);
    }

    private record Fork(int trait, int step, double gain) {
        static final Fork NONE = new Fork(-1, 0, 1e-3);
    }
}
