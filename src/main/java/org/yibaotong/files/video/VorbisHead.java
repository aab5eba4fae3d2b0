package org.yibaotong.files.video;

import java.io.IOException;
import org.yibaotong.shared.Refusal;

/**
 * What a player must know of sound coded as Vorbis before it begins: three packets, one behind the other, of which the second holds
 * comments in words: the program, and whatever somebody wanted to say, a place or a name. How long each is stays as it was.
 */
final class VorbisHead {

    /** The kind of packet and the word vorbis. */
    private static final int MARK = 7;

    private static final int COMMENTS = 3;
    private static final int PACKETS = 2;
    private static final int GOES_ON = 255;

    private final VideoBytes video;
    private final long from;
    private final long to;

    VorbisHead(VideoBytes video, long from, long to) {
        this.video = video;
        this.from = from;
        this.to = to;
    }

    void clean() throws IOException {
        Refusal.unless(to > from && video.octet(from) == PACKETS, "file.video.broken");
        long at = from + 1;
        long first = 0;
        for (int packet = 0; packet < PACKETS; at++) {
            Refusal.when(at >= to, "file.video.broken");
            int piece = video.octet(at);
            first += packet == 0 ? piece : 0;
            packet += piece == GOES_ON ? 0 : 1;
        }
        comments(at + first);
    }

    private void comments(long at) throws IOException {
        Refusal.unless(to - at > MARK && video.octet(at) == COMMENTS, "file.video.broken");
        long count = emptied(at + MARK);
        long one = count + Integer.BYTES;
        for (long left = number(count); left > 0; left--) {
            one = emptied(one);
        }
    }

    /** @return where the words end */
    private long emptied(long at) throws IOException {
        long length = number(at);
        long words = at + Integer.BYTES;
        Refusal.when(length > to - words, "file.video.broken");
        video.empty(words, words + length);
        return words + length;
    }

    /** The lowest byte first, other than everywhere else in these files. */
    private long number(long at) throws IOException {
        Refusal.when(to - at < Integer.BYTES, "file.video.broken");
        return Integer.toUnsignedLong(Integer.reverseBytes((int) video.number(at)));
    }
}
