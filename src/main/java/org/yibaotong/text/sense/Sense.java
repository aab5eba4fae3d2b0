package org.yibaotong.text.sense;

import java.util.Arrays;

/** What the model makes of a headline or a lead (句意): one direction for all of it and one for each of its pieces. */
public final class Sense {

    /** The longest a direction may be as bytes; what little is longer on one side is cut there. */
    private static final int LENGTH = 400;

    private final float[] whole;
    private final byte[][] pieces;
    private final float[] rarity;

    private Sense(float[] whole, byte[][] pieces, float[] rarity) {
        this.whole = whole;
        this.pieces = pieces;
        this.rarity = rarity;
    }

    /**
     * @param vectors of the mark of beginning, of each piece, and of the mark of the end
     * @param rarity of each piece
     */
    static Sense of(float[][] vectors, float[] rarity) {
        var pieces = new byte[rarity.length][];
        Arrays.setAll(pieces, i -> bytes(unit(vectors[i + 1])));
        return new Sense(unit(vectors[0]), pieces, rarity);
    }

    private static float[] unit(float[] vector) {
        double square = 1e-9;
        for (float value : vector) {
            square += value * value;
        }
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }

    private static byte[] bytes(float[] unit) {
        var bytes = new byte[unit.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(unit[i] * LENGTH), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }

    /**
     * How near two are: as a whole; how much of the pieces of both is found again in the other; and the same weighed by how rare they are,
     * of the one of which less is found, and of the other.
     */
    public double[] nearness(Sense other) {
        var found = new float[pieces.length];
        var foundOfOther = new float[other.pieces.length];
        find(other, found, foundOfOther);
        double weighed = weighed(found, rarity);
        double weighedOfOther = weighed(foundOfOther, other.rarity);
        return new double[] {
            cosine(other),
            mean(found) + mean(foundOfOther),
            Math.min(weighed, weighedOfOther),
            Math.max(weighed, weighedOfOther)
        };
    }

    private double cosine(Sense other) {
        double sum = 0;
        for (int i = 0; i < whole.length; i++) {
            sum += whole[i] * other.whole[i];
        }
        return sum;
    }

    /** For each piece how near the nearest of the other is. */
    private void find(Sense other, float[] found, float[] foundOfOther) {
        if (found.length == 0 || foundOfOther.length == 0) {
            return;
        }
        Arrays.fill(found, -1);
        Arrays.fill(foundOfOther, -1);
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < foundOfOther.length; j++) {
                float near = (float) product(pieces[i], other.pieces[j]) / (LENGTH * LENGTH);
                found[i] = Math.max(found[i], near);
                foundOfOther[j] = Math.max(foundOfOther[j], near);
            }
        }
    }

    private static int product(byte[] a, byte[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double mean(float[] found) {
        double sum = 0;
        for (float one : found) {
            sum += one;
        }
        return sum / Math.max(1, found.length);
    }

    private static double weighed(float[] found, float[] rarity) {
        double sum = 0;
        double weight = 1e-9;
        for (int i = 0; i < found.length; i++) {
            sum += rarity[i] * found[i];
            weight += rarity[i];
        }
        return sum / weight;
    }
}
