package org.yibaotong.files.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the pictures lie in a film that was written piece after piece, as browsers record it (ISO/IEC 14496-12 8.8): each piece
 * ({@code moof}) has for each track what holds for all of them ({@code tfhd}) and runs of pictures ({@code trun}).
 */
final class Mp4Fragments {

    private static final int BASE = 0x1;
    private static final int KIND = 0x2;
    private static final int DURATION = 0x8;
    private static final int LENGTH = 0x10;
    private static final int BASE_IS_PIECE = 0x20000;

    private static final int OFFSET = 0x1;
    private static final int FIRST_FLAGS = 0x4;
    private static final int DURATIONS = 0x100;
    private static final int LENGTHS = 0x200;
    private static final int FLAGS = 0x400;
    private static final int SHIFTS = 0x800;

    private static final int ONE = Integer.BYTES;
    private static final int HEAD = 2 * ONE;
    private static final int LENGTH_FOR_ALL = 4 * ONE;
    /** A track whose pictures nobody wants to be told of. */
    private static final Sample NOBODY = (at, length) -> {};

    private final VideoBytes video;
    private final Mp4Claims claims;
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Long, Long> lengths = new HashMap<>();
    private long piece;
    private long next;
    private @Nullable Part part;

    Mp4Fragments(VideoBytes video, Mp4Claims claims) {
        this.video = video;
        this.claims = claims;
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
                case "moof" -> piece(box);
                case "tfhd" -> part = part(box, tracks);
                default -> run(box);
            }
        }
    }

    private void piece(Box box) {
        piece = box.at();
        next = piece;
        part = null;
    }

    /** Where nothing is said of it, one counts from where the part before ends, be it sound or pictures. */
    private Part part(Box box, Map<Long, Sample> tracks) throws IOException {
        long flags = video.number(box.inside());
        long number = video.number(box.inside() + ONE);
        long at = box.inside() + HEAD;
        if ((flags & BASE) > 0) {
            next = video.longNumber(at);
        } else if ((flags & BASE_IS_PIECE) > 0) {
            next = piece;
        }
        at += room(flags, BASE) * 2 + room(flags, KIND) + room(flags, DURATION);
        long length = (flags & LENGTH) > 0 ? video.number(at) : lengths.getOrDefault(number, 0L);
        return new Part(tracks.getOrDefault(number, NOBODY), next, length);
    }

    private void run(Box box) throws IOException {
        if (part == null) {
            return;
        }
        long flags = video.number(box.inside());
        long samples = video.number(box.inside() + ONE);
        claims.more(samples);
        long at = box.inside() + HEAD;
        next = (flags & OFFSET) > 0 ? part.base() + (int) video.number(at) : next;
        at += room(flags, OFFSET) + room(flags, FIRST_FLAGS);
        int each = room(flags, DURATIONS) + room(flags, LENGTHS) + room(flags, FLAGS) + room(flags, SHIFTS);
        for (; samples > 0; samples--, at += each) {
            sample((flags & LENGTHS) > 0 ? video.number(at + room(flags, DURATIONS)) : part.length(), part.track());
        }
    }

    private void sample(long length, Sample track) throws IOException {
        claims.sample(length);
        track.lies(next, length);
        next += length;
    }

    private static int room(long flags, int flag) {
        return (flags & flag) > 0 ? ONE : 0;
    }

    /**
     * What holds for the runs of one track in one piece.
     *
     * @param base from where they count
     * @param length of each picture, where its run says nothing of it
     */
    private record Part(Sample track, long base, long length) {}
}
