package org.yibaotong.files.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yibaotong.shared.Refusal;

/**
 * One box of an MP4 file (ISO/IEC 14496-12): a length, four letters, and what is in it.
 *
 * @param inside where its content begins
 */
record Box(String type, long at, long inside, long end) {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    /** More than any film has: an hour in pieces of two seconds has some four thousand. */
    private static final int MOST = 100_000;

    private static final long TO_THE_END = 0;
    private static final long LONG = 1;

    /**
     * What lies side by side between these two places, to the last byte: a box that is longer than what it lies in lies.
     *
     * @param outermost whether these are the places where the file begins and ends
     */
    static List<Box> between(VideoBytes video, long from, long to, boolean outermost) throws IOException {
        var boxes = new ArrayList<Box>();
        for (long at = from; at < to; at = boxes.getLast().end()) {
            boxes.add(at(video, at, to, outermost));
            Refusal.when(boxes.size() > MOST, "file.video.broken");
        }
        return boxes;
    }

    private static Box at(VideoBytes video, long at, long to, boolean outermost) throws IOException {
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
}
