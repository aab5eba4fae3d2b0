package org.yibaotong.text.event;

import java.util.Arrays;

/** Learns {@link Logistic} weights by Newton's steps, drawn towards nothing so that few pairs do not make large weights. */
final class LogisticLearning {

    private static final int ROUNDS = 30;

    private final double[][] rows;
    private final double[] labels;
    private final double[] counts;
    private final double damping;
    private final int width;

    private LogisticLearning(double[][] rows, double[] labels, double[] counts, double damping) {
        this.rows = rows;
        this.labels = labels;
        this.counts = counts;
        this.damping = damping;
        this.width = rows[0].length + 1;
    }

    static Logistic learn(double[][] rows, double[] labels, double[] counts, double damping) {
        var spread = new double[rows[0].length];
        for (int j = 0; j < spread.length; j++) {
            int trait = j;
            double mean =
                    Arrays.stream(rows).mapToDouble(row -> row[trait]).average().orElseThrow();
            double square = Arrays.stream(rows)
                    .mapToDouble(row -> Math.pow(row[trait] - mean, 2))
                    .average()
                    .orElseThrow();
            spread[j] = Math.sqrt(square) + 1e-9;
        }
        var scaled = Arrays.stream(rows).map(row -> divide(row, spread)).toArray(double[][]::new);
        var weights = new LogisticLearning(scaled, labels, counts, damping).weights();
        for (int j = 0; j < spread.length; j++) {
            weights[j + 1] /= spread[j];
        }
        return new Logistic(weights);
    }

    private static double[] divide(double[] row, double[] by) {
        var divided = new double[row.length];
        Arrays.setAll(divided, j -> row[j] / by[j]);
        return divided;
    }

    private double[] weights() {
        var weights = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            var step = step(weights);
            Arrays.setAll(weights, j -> weights[j] + step[j]);
        }
        return weights;
    }

    private double[] step(double[] weights) {
        var logistic = new Logistic(weights);
        var equations = new double[width][width + 1];
        for (int i = 0; i < rows.length; i++) {
            double p = logistic.of(rows[i]);
            for (int j = 0; j < width; j++) {
                equations[j][width] += counts[i] * (labels[i] - p) * value(i, j);
                for (int k = 0; k < width; k++) {
                    equations[j][k] += counts[i] * p * (1 - p) * value(i, j) * value(i, k);
                }
            }
        }
        for (int j = 0; j < width; j++) {
            equations[j][width] -= j == 0 ? 0 : damping * weights[j];
            equations[j][j] += j == 0 ? 1e-6 : damping;
        }
        return solve(equations);
    }

    private double value(int row, int weight) {
        return weight == 0 ? 1 : rows[row][weight - 1];
    }

    /** Gauss and Jordan; what is damped needs no exchange of rows. */
    private double[] solve(double[][] equations) {
        for (int pivot = 0; pivot < width; pivot++) {
            for (int j = 0; j < width; j++) {
                double factor = j == pivot ? 0 : equations[j][pivot] / equations[pivot][pivot];
                for (int k = pivot; k <= width; k++) {
                    equations[j][k] -= factor * equations[pivot][k];
                }
            }
        }
        var step = new double[width];
        Arrays.setAll(step, j -> equations[j][width] / equations[j][j]);
        return step;
    }
}
