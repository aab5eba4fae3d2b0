package org.yibaotong.example.drawing;

import java.util.List;
import java.util.SplittableRandom;

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

    <T> T oneOf(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[dice.nextInt(choices.length)];
    }
}
