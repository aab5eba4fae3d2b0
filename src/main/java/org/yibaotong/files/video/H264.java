package org.yibaotong.files.video;

import java.io.IOException;
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
    /** What the picture is made of. The others are filling, kept for later, or left to whoever wants to put something there. */
    private static final Set<Integer> PICTURE = Set.of(1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15, 19, 20, 21);
    /** All that is needed beside a picture is said in less. */
    private static final int LONGEST_BESIDE = 128;

    private static final byte FULL = (byte) 0xFF;
    private static final byte END = (byte) 0x80;

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
        return type == BESIDE ? isNeededBeside(at, length) : PICTURE.contains(type);
    }

    private boolean isNeededBeside(long at, long length) throws IOException {
        return length <= LONGEST_BESIDE && new H264Messages(video.bytes(at + 1, (int) length - 1)).areNeeded();
    }

    private void fill(long from, long to) throws IOException {
        video.write(from, new byte[] {FILLING});
        if (to - from > 1) {
            video.fill(from + 1, to - 1, FULL);
            video.write(to - 1, new byte[] {END});
        }
    }
}
