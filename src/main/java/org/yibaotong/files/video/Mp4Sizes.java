package org.yibaotong.files.video;

import java.io.IOException;
import java.util.Set;
import org.yibaotong.shared.Refusal;

/** How long each picture of a track is: all the same or one after the other ({@code stsz}), or in few bits each ({@code stz2}). */
final class Mp4Sizes {

    private static final int COUNT = 8;
    private static final int LIST = 12;
    private static final Set<Integer> WIDTHS = Set.of(4, 8, 16, 32);

    private final VideoBytes video;
    private final long list;
    private final long count;
    private final long ofEach;
    private final int bits;

    Mp4Sizes(VideoBytes video, Box box) throws IOException {
        long said = video.number(box.inside() + Integer.BYTES);
        boolean inFewBits = box.type().equals("stz2");
        this.video = video;
        list = box.inside() + LIST;
        count = video.number(box.inside() + COUNT);
        ofEach = inFewBits ? 0 : said;
        bits = inFewBits ? (int) said & 0xFF : Integer.SIZE;
        Refusal.unless(WIDTHS.contains(bits), "file.video.broken");
    }

    long count() {
        return count;
    }

    long of(long sample) throws IOException {
        if (ofEach > 0) {
            return ofEach;
        }
        long bytes = video.number(list + sample * bits / Byte.SIZE, Math.max(1, bits / Byte.SIZE));
        return bits >= Byte.SIZE ? bytes : sample % 2 == 0 ? bytes >> bits : bytes & 0xF;
    }
}
