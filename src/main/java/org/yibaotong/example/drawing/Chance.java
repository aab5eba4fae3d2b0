package org.yibaotong.example.drawing;

import java.awt.Color;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The dice of one picture: the same scene and seed always throw the same numbers. */
final class Chance {

    private final SplittableRandom dice;

    Chance(String scene, int seed) {
        dice = new SplittableRandom(31L * scene.hashCode() + seed);
    }

    boolean likely(double share) {
        return dice.nextDouble() < share;
    }

    double between(double low, double high) {
        return low + dice.nextDouble() * (high - low);
    }

    /** Both ends included. */
    int count(int low, int high) {
        return dice.nextInt(low, high + 1);
    }

    /** Places next to each other from left to right, about evenly, none quite in line. */
    double[] spread(int count, double left, double right) {
        double step = (right - left) / count;
        return IntStream.range(0, count)
                .mapToDouble(i -> left + step * (i + between(0.36, 0.64)))
                .toArray();
    }

    Color colour(int... rgb) {
        return new Color(rgb[dice.nextInt(rgb.length)]);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[dice.nextInt(choices.length)];
    }
}
