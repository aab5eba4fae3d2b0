package org.yibaotong.text.sense;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Counts in how many passages each piece is found, for {@link PieceRarity}. */
public final class PieceRarityLearning {

    private PieceRarityLearning() {}

    /** What {@link PieceRarity} reads. */
    public static byte[] learn(List<String> passages) throws IOException {
        var words = Model.words();
        var found = new int[words.size()];
        for (var passage : passages) {
            Arrays.stream(words.of(passage)).distinct().forEach(piece -> found[piece]++);
        }
        var table = new byte[found.length];
        for (int i = 0; i < table.length; i++) {
            double rarity = Math.log((passages.size() + 1.0) / (found[i] + 1));
            table[i] = (byte) Math.min(255, Math.round(rarity * PieceRarity.STEPS));
        }
        return table;
    }
}
