package org.yibaotong.text.event;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Precision and recall over all thresholds: where F1 is best (half-way to the next score below), and the average precision. */
record Curve(double threshold, double f1, double averagePrecision) {

    static Curve of(double[] scores, boolean[] labels) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .toList();
        double all = IntStream.range(0, labels.length).filter(i -> labels[i]).count();
        double right = 0;
        double average = 0;
        var best = new Curve(0, 0, 0);
        for (int i = 0; i < order.size(); i++) {
            if (labels[order.get(i)]) {
                right++;
                average += right / (i + 1) / all;
            }
            double f1 = 2 * right / (i + 1 + all);
            double next = i + 1 < order.size() ? scores[order.get(i + 1)] : 0;
            best = f1 > best.f1 ? new Curve((scores[order.get(i)] + next) / 2, f1, 0) : best;
        }
        return new Curve(best.threshold, best.f1, average);
    }

    static double f1(double[] scores, boolean[] labels, double threshold) {
        double said = IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= threshold)
                .count();
        double right = IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= threshold && labels[i])
                .count();
        double all = IntStream.range(0, scores.length).filter(i -> labels[i]).count();
        return 2 * right / (said + all);
    }
}
