package org.yibaotong.files.video;

import org.yibaotong.shared.Refusal;

/**
 * How much an MP4 file claims to hold, over all its tracks: a few bytes can claim thousands of millions of pictures, and each costs a look
 * into the file.
 */
final class Mp4Claims {

    /** A day of sixty pictures a second. */
    private static final long MOST = 24 * 3600 * 60;

    private final long size;
    private long count;
    private long length;

    Mp4Claims(long size) {
        this.size = size;
    }

    /** So many more to look at: pictures, their parts, or where they lie. */
    void more(long many) {
        count += many;
        Refusal.when(count > MOST, "file.video.broken");
    }

    /** One more picture or piece of sound: none lies over another, so together they are no longer than the file. */
    void sample(long bytes) {
        length += bytes;
        Refusal.when(length > size, "file.video.broken");
    }
}
