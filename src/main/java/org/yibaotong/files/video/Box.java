package org.yibaotong.files.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import org.yibaotong.shared.Refusal;

/**
 * One box of an MP4 file (ISO/IEC 14496-12): a length, four letters, and what is in it.
 *
 * @param inside where its content begins
 */
record Box(String type, long at, long inside, long end) {

    static final int HEAD = 8;

    private static final int LONG_HEAD = 16;
    private static final long TO_THE_END = 0;
    private static final long LONG = 1;
    private static final byte[] FREE = "free".getBytes(ISO_8859_1);

    /**
     * The box that begins here: one that is longer than what it lies in lies.
     *
     * @param to where that ends
     * @param outermost whether that is the file
     */
    static Box at(VideoBytes video, long at, long to, boolean outermost) throws IOException {
        var tooShort = outermost ? "file.video.cut" : "file.video.broken";
        Refusal.when(to - at < HEAD, tooShort);
        long length = video.number(at);
        int head = length == LONG ? LONG_HEAD : HEAD;
        if (length == LONG) {
            Refusal.when(to - at < LONG_HEAD, tooShort);
            length = video.longNumber(at + HEAD);
        } else if (length == TO_THE_END && outermost) {
            length = to - at;
        }
        Refusal.when(length < head, "file.video.broken");
        Refusal.when(length > to - at, tooShort);
        return new Box(video.text(at + Integer.BYTES), at, at + head, at + length);
    }

    /** Makes empty space of it, as long as it was, so that nothing else moves. */
    void free(VideoBytes video) throws IOException {
        video.write(at + Integer.BYTES, FREE);
        video.empty(inside, end);
    }
}
