package org.yibaotong.files.video;

import java.util.Arrays;
import java.util.Map;

/**
 * What is said beside the pictures (ITU-T H.264 Annex D, {@code SEI}): messages one after another, each with a kind, a length and so many
 * bytes, and one byte that ends them.
 */
final class H264Messages {

    /**
     * When to show the picture, from which one can begin, how to turn it, how bright it is; and how many bytes it takes to say so, since
     * what is longer says something else.
     */
    private static final Map<Integer, Integer> NEEDED =
            Map.of(0, 18, 1, 36, 2, 20, 6, 5, 7, 20, 45, 18, 47, 7, 137, 24, 144, 4, 147, 1);

    private static final int UNKNOWN = -1;
    private static final int GOES_ON = 0xFF;
    /** Stands behind two noughts so that they are not taken for the beginning of a unit. */
    private static final int STUFFED = 3;

    private final int[] said;
    private int at;

    H264Messages(byte[] bytes) {
        said = unstuffed(bytes);
    }

    boolean areNeeded() {
        while (at < said.length - 1) {
            int kind = number();
            int length = number();
            at += length;
            if (length > NEEDED.getOrDefault(kind, UNKNOWN) || at > said.length) {
                return false;
            }
        }
        return true;
    }

    private int number() {
        int number = 0;
        int one;
        do {
            one = at < said.length ? said[at++] : 0;
            number += one;
        } while (one == GOES_ON);
        return number;
    }

    private static int[] unstuffed(byte[] bytes) {
        var said = new int[bytes.length];
        int count = 0;
        int noughts = 0;
        for (byte one : bytes) {
            if (noughts < 2 || one != STUFFED) {
                said[count++] = one & 0xFF;
            }
            noughts = one == 0 ? noughts + 1 : 0;
        }
        return Arrays.copyOf(said, count);
    }
}
