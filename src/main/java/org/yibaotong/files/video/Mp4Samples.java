package org.yibaotong.files.video;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/**
 * Where the pictures of a track lie (ISO/IEC 14496-12 8.7): chunks at certain places in the file ({@code stco}, {@code co64}), so many
 * pictures in each ({@code stsc}), and how long each is ({@code stsz}, {@code stz2}).
 */
final class Mp4Samples {

    /** A day of sixty pictures a second: a few bytes can claim thousands of millions. */
    static final long MOST = 24 * 3600 * 60;

    private static final int LIST_HEAD = 8;
    private static final int SIZES_HEAD = 12;
    private static final int RUN = 12;

    private final VideoBytes video;
    private final Map<String, Box> tables = new HashMap<>();

    Mp4Samples(VideoBytes video) {
        this.video = video;
    }

    void table(Box box) {
        tables.put(box.type(), box);
    }

    void clear() {
        tables.clear();
    }

    void each(Sample sample) throws IOException {
        var chunks = either("stco", "co64");
        var sizes = either("stsz", "stz2");
        var runs = tables.get("stsc");
        if (chunks != null && sizes != null && runs != null) {
            each(chunks, runs, sizes, sample);
        }
    }

    private @Nullable Box either(String one, String other) {
        return tables.containsKey(one) ? tables.get(one) : tables.get(other);
    }

    private void each(Box chunks, Box runs, Box sizes, Sample sample) throws IOException {
        int width = chunks.type().equals("co64") ? Long.BYTES : Integer.BYTES;
        long count = count(chunks, LIST_HEAD, width);
        long runCount = count(runs, LIST_HEAD, RUN);
        long all = video.number(sizes.inside() + LIST_HEAD);
        Refusal.when(all > MOST, "file.video.broken");
        long done = 0;
        long run = 0;
        for (long chunk = 1; chunk <= count && runCount > 0 && done < all; chunk++) {
            while (run + 1 < runCount && video.number(run(runs, run + 1)) <= chunk) {
                run++;
            }
            long at = video.number(chunks.inside() + LIST_HEAD + (chunk - 1) * width, width);
            long until = Math.min(all, done + video.number(run(runs, run) + Integer.BYTES));
            for (; done < until; done++) {
                long length = length(sizes, done);
                sample.lies(at, length);
                at += length;
            }
        }
    }

    /** As many as it says there are, and no more than it has room for. */
    private long count(Box list, int head, int width) throws IOException {
        long room = (list.end() - list.inside() - head) / width;
        return room <= 0 ? 0 : Math.min(room, video.number(list.inside() + Integer.BYTES));
    }

    private static long run(Box runs, long run) {
        return runs.inside() + LIST_HEAD + run * RUN;
    }

    private long length(Box sizes, long sample) throws IOException {
        long said = video.number(sizes.inside() + Integer.BYTES);
        long list = sizes.inside() + SIZES_HEAD;
        if (sizes.type().equals("stsz")) {
            return said > 0 ? said : video.number(list + sample * Integer.BYTES);
        }
        int bits = (int) said & 0xFF;
        long bytes = video.number(list + sample * bits / Byte.SIZE, Math.max(1, bits / Byte.SIZE));
        return bits != Byte.SIZE / 2 ? bytes : sample % 2 == 0 ? bytes >> bits : bytes & 0xF;
    }
}
