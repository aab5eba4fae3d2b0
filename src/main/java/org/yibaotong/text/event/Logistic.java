package org.yibaotong.text.event;

import java.util.Arrays;

/** A weighted sum as a probability (逻辑回归): the first weight stands alone. */
record Logistic(double... weights) {

    static Logistic read(String line) {
        return new Logistic(Arrays.stream(line.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    double of(double... traits) {
        return 1 / (1 + Math.exp(-sum(traits)));
    }

    double sum(double... traits) {
        double sum = weights[0];
        for (int i = 0; i < traits.length; i++) {
            sum += weights[i + 1] * traits[i];
        }
        return sum;
    }
}
