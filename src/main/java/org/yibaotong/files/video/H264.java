package org.yibaotong.files.video;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.yibaotong.shared.Refusal;

/**
 * Pictures coded as H.264 (ITU-T H.264): units, each with its length before it. Between the units of the picture lie some for whatever
 * the maker wants to say ({@code SEI}: the device, its settings, on some the place). What no player needs becomes a unit of filling of
 * the same length, so that no table of lengths changes.
 */
final class H264 implements Sample {

    private static final int TYPE = 0x1F;
    private static final int BESIDE = 6;
    private static final int FILLING = 12;
    /** From here on, and none at all: left to whoever wants to put something there. */
    private static final int FIRST_UNSPECIFIED = 24;

    /** When to show the picture, from which one can begin, how to turn it, how bright it is. */
    private static final Set<Integer> NEEDED = Set.of(0, 1, 2, 6, 7, 45, 47, 137, 144, 147);
    /** What is needed is said in less. */
    private static final int LONGEST_NEEDED = 256;

    private static final int GOES_ON = 0xFF;
    private static final byte FULL = (byte) 0xFF;
    private static final byte END = (byte) 0x80;
    /** Stands behind two noughts so that they are not taken for the beginning of a unit. */
    private static final int STUFFED = 3;

    private final VideoBytes video;
    private final int width;
    private final Mp4Claims claims;

    /** @param width how many bytes a length has */
    H264(VideoBytes video, int width, Mp4Claims claims) {
        this.video = video;
        this.width = width;
        this.claims = claims;
    }

    @Override
    public void lies(long from, long length) throws IOException {
        Refusal.when(length > video.size() - from, "file.video.broken");
        long end = from + length;
        for (long at = from; end - at > width; ) {
            long inside = at + width;
            long unit = video.number(at, width);
            Refusal.when(unit > end - inside, "file.video.broken");
            claims.more(1);
            if (unit > 0 && !isNeeded(inside, unit)) {
                fill(inside, inside + unit);
            }
            at = inside + unit;
        }
    }

    private boolean isNeeded(long at, long length) throws IOException {
        int type = video.octet(at) & TYPE;
        return type == BESIDE
                ? length <= LONGEST_NEEDED && isNeeded(unstuffed(video.bytes(at + 1, (int) length - 1)))
                : type > 0 && type < FIRST_UNSPECIFIED;
    }

    /** Each message has a number and a length, and one byte ends them. */
    private static boolean isNeeded(int[] said) {
        int at = 0;
        while (at < said.length - 1) {
            int[] head = new int[2];
            for (int i = 0; i < head.length; i++) {
                int one;
                do {
                    one = at < said.length ? said[at++] : 0;
                    head[i] += one;
                } while (one == GOES_ON);
            }
            at += head[1];
            if (!NEEDED.contains(head[0]) || at > said.length) {
                return false;
            }
        }
        return true;
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

    private void fill(long from, long to) throws IOException {
        video.write(from, new byte[] {FILLING});
        if (to - from > 1) {
            video.fill(from + 1, to - 1, FULL);
            video.write(to - 1, new byte[] {END});
        }
    }
}
