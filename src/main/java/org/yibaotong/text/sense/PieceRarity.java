package org.yibaotong.text.sense;

import java.io.IOException;
import java.util.Objects;

/** How rare a piece is in the news: the logarithm of how many passages there are to one with the piece. */
final class PieceRarity {

    static final int STEPS = 20;

    private final byte[] table;

    PieceRarity(byte[] table) {
        this.table = table;
    }

    static PieceRarity read() throws IOException {
        try (var in = PieceRarity.class.getResourceAsStream("/text/piece-rarity.bin")) {
            return new PieceRarity(
                    Objects.requireNonNull(in, "piece-rarity.bin").readAllBytes());
        }
    }

    /** Of all but the marks of beginning and end. */
    float[] of(int[] pieces) {
        var rarity = new float[pieces.length - 2];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = (float) (table[pieces[i + 1]] & 0xFF) / STEPS;
        }
        return rarity;
    }
}
