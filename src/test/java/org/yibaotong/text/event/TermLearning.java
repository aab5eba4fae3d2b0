package org.yibaotong.text.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Learns {@link TermWeights} on top of what the trees already say. */
final class TermLearning {

    private static final int EPOCHS = 6;
    private static final double RATE = 0.05;
    private static final double DAMPING = 1e-3;

    private final double[] weights;
    private final double[] steps;

    private TermLearning(int bits) {
        weights = new double[1 << bits];
        steps = new double[1 << bits];
    }

    /** @param scores of the trees, from trees that have not seen the pair */
    static byte[] learn(int bits, List<Row> rows, double[] labels, double[] scores) {
        var learning = new TermLearning(bits);
        var order = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        var random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learning.learn(rows.get(i), labels[i], scores[i]);
            }
        }
        return learning.table();
    }

    private void learn(Row row, double label, double score) {
        double sum = score;
        for (int i = 0; i < row.hashes.length; i++) {
            sum += weights[TermWeights.place(row.hashes[i], weights.length)] * row.values[i];
        }
        double error = label - 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < row.hashes.length; i++) {
            int place = TermWeights.place(row.hashes[i], weights.length);
            double slope = error * row.values[i] - DAMPING * weights[place];
            steps[place] += slope * slope;
            weights[place] += RATE * slope / Math.sqrt(steps[place] + 1e-2);
        }
    }

    private byte[] table() {
        var table = new byte[weights.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.clamp(Math.round(weights[i] * TermWeights.STEPS), -127, 127);
        }
        return table;
    }

    /** The terms of a pair. */
    record Row(int[] hashes, float[] values) {

        static Row of(Gist a, Gist b) {
            var hashes = new ArrayList<Integer>();
            var values = new ArrayList<Float>();
            var squares = new double[1];
            TermWeights.visit(a, b, (hash, value) -> {
                hashes.add(hash);
                values.add(value);
                squares[0] += value * value;
            });
            var scaled = new float[values.size()];
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] = (float) (values.get(i) * TermWeights.scale(squares[0]));
            }
            return new Row(hashes.stream().mapToInt(i -> i).toArray(), scaled);
        }
    }
}
