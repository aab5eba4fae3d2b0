package org.yibaotong.files.video;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the pictures of a track lie (ISO/IEC 14496-12 8.7): chunks at certain places in the file ({@code stco}, {@code co64}), so many
 * pictures in each ({@code stsc}), and how long each is ({@code stsz}, {@code stz2}).
 */
final class Mp4Samples {

    private static final int LIST_HEAD = 8;
    private static final int RUN = 12;

    private final VideoBytes video;
    private final Mp4Claims claims;
    private final Map<String, Box> tables = new HashMap<>();

    Mp4Samples(VideoBytes video, Mp4Claims claims) {
        this.video = video;
        this.claims = claims;
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
            each(chunks, runs, new Mp4Sizes(video, sizes), sample);
        }
    }

    private @Nullable Box either(String one, String other) {
        return tables.containsKey(one) ? tables.get(one) : tables.get(other);
    }

    private void each(Box chunks, Box runs, Mp4Sizes sizes, Sample sample) throws IOException {
        int width = chunks.type().equals("co64") ? Long.BYTES : Integer.BYTES;
        long count = count(chunks, width);
        long runCount = count(runs, RUN);
        claims.more(sizes.count());
        long done = 0;
        long run = 0;
        for (long chunk = 1; chunk <= count && runCount > 0 && done < sizes.count(); chunk++) {
            while (run + 1 < runCount && video.number(run(runs, run + 1)) <= chunk) {
                run++;
            }
            long at = video.number(chunks.inside() + LIST_HEAD + (chunk - 1) * width, width);
            long until = Math.min(sizes.count(), done + video.number(run(runs, run) + Integer.BYTES));
            inChunk(at, done, until, sizes, sample);
            done = until;
        }
    }

    private void inChunk(long at, long from, long until, Mp4Sizes sizes, Sample sample) throws IOException {
        for (long done = from; done < until; done++) {
            long length = sizes.of(done);
            claims.sample(length);
            sample.lies(at, length);
            at += length;
        }
    }

    /** As many as it says there are, and no more than it has room for. */
    private long count(Box list, int width) throws IOException {
        long room = (list.end() - list.inside() - LIST_HEAD) / width;
        long count = room <= 0 ? 0 : Math.min(room, video.number(list.inside() + Integer.BYTES));
        claims.more(count);
        return count;
    }

    private static long run(Box runs, long run) {
        return runs.inside() + LIST_HEAD + run * RUN;
    }
}
