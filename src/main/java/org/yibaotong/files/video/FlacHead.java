package org.yibaotong.files.video;

import java.io.IOException;
import org.yibaotong.shared.Refusal;

/**
 * What a player must know of sound coded as FLAC (RFC 9639) before it begins: blocks, of which it needs the first. The others hold comments
 * in words, pictures, and what programs keep for themselves: each becomes padding of the same length.
 */
final class FlacHead {

    private static final int HEAD = 4;
    private static final int LAST = 0x80;
    private static final int PADDING = 1;
    private static final int LENGTH = 3;

    private final VideoBytes video;
    private final Box box;

    FlacHead(VideoBytes video, Box box) {
        this.video = video;
        this.box = box;
    }

    void clean() throws IOException {
        long at = box.inside() + Integer.BYTES;
        Refusal.when(box.end() - at < HEAD || (video.octet(at) & ~LAST) != 0, "file.video.broken");
        for (boolean first = true; box.end() - at >= HEAD; first = false) {
            int kind = video.octet(at);
            long inside = at + HEAD;
            long end = inside + video.number(at + 1, LENGTH);
            Refusal.when(end > box.end(), "file.video.broken");
            if (!first) {
                video.write(at, new byte[] {(byte) (kind & LAST | PADDING)});
                video.empty(inside, end);
            }
            at = end;
        }
        video.empty(at, box.end());
    }
}
