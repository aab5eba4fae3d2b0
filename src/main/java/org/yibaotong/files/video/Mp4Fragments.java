package org.yibaotong.files.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/**
 * Where the pictures lie in a film that was written piece after piece, as browsers record it (ISO/IEC 14496-12 8.8): each piece
 * ({@code moof}) has for each track what holds for all of them ({@code tfhd}) and runs of pictures ({@code trun}).
 */
final class Mp4Fragments {

    private static final int BASE = 0x1;
    private static final int KIND = 0x2;
    private static final int DURATION = 0x8;
    private static final int LENGTH = 0x10;

    private static final int OFFSET = 0x1;
    private static final int FIRST_FLAGS = 0x4;
    private static final int DURATIONS = 0x100;
    private static final int LENGTHS = 0x200;
    private static final int FLAGS = 0x400;
    private static final int SHIFTS = 0x800;

    private static final int ONE = Integer.BYTES;
    private static final int HEAD = 2 * ONE;
    private static final int LENGTH_FOR_ALL = 4 * ONE;

    private final VideoBytes video;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Long, Long> lengths = new HashMap<>();
    private long piece;
    private long length;
    private long base;
    private long next;
    private long count;
    private @Nullable Sample track;

    Mp4Fragments(VideoBytes video) {
        this.video = video;
    }

    void add(Box box) {
        boxes.add(box);
    }

    /** @param tracks those that are to be told, by their number */
    void each(Map<Long, Sample> tracks) throws IOException {
        for (var box : tracks.isEmpty() ? List.<Box>of() : boxes) {
            switch (box.type()) {
                case "trex" ->
                    lengths.put(video.number(box.inside() + ONE), video.number(box.inside() + LENGTH_FOR_ALL));
                case "moof" -> piece = box.at();
                case "tfhd" -> track(box, tracks);
                default -> run(box);
            }
        }
    }

    private void track(Box box, Map<Long, Sample> tracks) throws IOException {
        long flags = video.number(box.inside());
        long number = video.number(box.inside() + ONE);
        long at = box.inside() + HEAD;
        base = (flags & BASE) > 0 ? video.longNumber(at) : piece;
        next = base;
        at += room(flags, BASE) * 2 + room(flags, KIND) + room(flags, DURATION);
        length = (flags & LENGTH) > 0 ? video.number(at) : lengths.getOrDefault(number, 0L);
        track = tracks.get(number);
    }

    private void run(Box box) throws IOException {
        long flags = video.number(box.inside());
        long samples = video.number(box.inside() + ONE);
        long at = box.inside() + HEAD;
        next = (flags & OFFSET) > 0 ? base + (int) video.number(at) : next;
        at += room(flags, OFFSET) + room(flags, FIRST_FLAGS);
        int each = room(flags, DURATIONS) + room(flags, LENGTHS) + room(flags, FLAGS) + room(flags, SHIFTS);
        count += samples;
        Refusal.when(count > Mp4Samples.MOST, "file.video.broken");
        for (; samples > 0 && track != null; samples--, at += each) {
            long one = (flags & LENGTHS) > 0 ? video.number(at + room(flags, DURATIONS)) : length;
            track.lies(next, one);
            next += one;
        }
    }

    private static int room(long flags, int flag) {
        return (flags & flag) > 0 ? ONE : 0;
    }
}
