package org.yibaotong.files.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.yibaotong.shared.Refusal;

/**
 * An MP4 file. Where it was taken stands in boxes beside the picture ({@code udta} with its {@code ©xyz} and {@code loci}, {@code meta},
 * {@code uuid}): they become free space of the same length, so that nothing else moves. What is recorded all along the way lies between
 * pictures and sound and cannot be taken out, so a file with such a track is refused.
 */
final class Mp4 {

    private static final Set<String> BESIDE = Set.of("udta", "meta", "uuid");
    private static final List<String> WAY = List.of("moov", "trak", "mdia", "minf", "stbl");
    private static final int TRACK = 2;
    private static final int IN_MEDIA = 3;
    private static final Set<String> SEEN_AND_HEARD = Set.of("vide", "soun", "tmcd");
    private static final Set<String> FEW_CAN_PLAY = Set.of("hvc1", "hev1", "dvh1", "dvhe");
    private static final byte[] FREE = "free".getBytes(ISO_8859_1);
    private static final int HANDLER = 8;
    private static final int FIRST_ENTRY_TYPE = 12;

    private final VideoBytes video;
    private String handler = "";
    private boolean hasPictures;
    private boolean hasContent;
    private boolean hasIndex;

    Mp4(VideoBytes video) {
        this.video = video;
    }

    /** A camera that runs out of power has written no table of contents yet. */
    void clean() throws IOException {
        clean(0, video.size(), 0);
        Refusal.unless(hasIndex, "file.video.cut");
        Refusal.unless(hasContent && hasPictures, "file.video.no-pictures");
    }

    private void clean(long from, long to, int depth) throws IOException {
        for (var box : Box.between(video, from, to, depth == 0)) {
            hasContent |= box.type().equals("mdat");
            hasIndex |= box.type().equals("moov");
            if (BESIDE.contains(box.type())) {
                free(box);
            } else if (depth < WAY.size() && box.type().equals(WAY.get(depth))) {
                enter(box, depth + 1);
            } else if (depth == IN_MEDIA && box.type().equals("hdlr")) {
                handler(box);
            } else if (depth == WAY.size() && box.type().equals("stsd")) {
                coding(box);
            }
        }
    }

    private void enter(Box box, int depth) throws IOException {
        boolean isTrack = depth == TRACK;
        handler = isTrack ? "" : handler;
        clean(box.inside(), box.end(), depth);
        Refusal.when(isTrack && handler.isEmpty(), "file.video.broken");
    }

    private void free(Box box) throws IOException {
        video.write(box.at() + Integer.BYTES, FREE);
        video.empty(box.inside(), box.end());
    }

    /** Drones write where they fly into subtitles, others into tracks of their own: only what is seen and heard may come in. */
    private void handler(Box box) throws IOException {
        Refusal.when(box.end() - box.inside() < HANDLER + Integer.BYTES, "file.video.broken");
        handler = video.text(box.inside() + HANDLER);
        Refusal.unless(SEEN_AND_HEARD.contains(handler), "file.video.recorded-way");
        hasPictures |= handler.equals("vide");
    }

    private void coding(Box box) throws IOException {
        Refusal.when(box.end() - box.inside() < FIRST_ENTRY_TYPE + Integer.BYTES, "file.video.broken");
        boolean seldom = FEW_CAN_PLAY.contains(video.text(box.inside() + FIRST_ENTRY_TYPE));
        Refusal.when(handler.equals("vide") && seldom, "file.video.few-can-play");
    }
}
