package org.yibaotong.files.video;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/**
 * How the pictures or the sound of a track in an MP4 file are coded ({@code stsd}): for each way an entry of fields at fixed places, and
 * boxes behind them. Cameras and programs put their names into the fields, and into boxes beside those that are needed to play it.
 */
final class Mp4Codings {

    private static final String PICTURES = "vide";
    private static final String SOUND = "soun";
    private static final Set<String> FEW_CAN_PLAY = Set.of("hvc1", "hev1", "dvh1", "dvhe");
    /** What a player needs, by what the track is; of a time code, which is not played, nothing. */
    private static final Map<String, Set<String>> NEEDED = Map.of(
            PICTURES, Set.of("avcC", "vpcC", "av1C", "esds", "colr", "pasp", "clap", "btrt", "fiel", "mdcv", "clli"),
            SOUND,
                    Set.of(
                            "esds", "dOps", "dac3", "dec3", "damr", "alac", "pcmC", "dfLa", "btrt", "chan", "chnl",
                            "srat"));
    /** Colours as numbers; otherwise they are told by a profile, which names its maker and the screen it was made for. */
    private static final Set<String> COLOURS_IN_NUMBERS = Set.of("nclx", "nclc");

    private static final int LIST_HEAD = 8;
    private static final int FIRST_TYPE = LIST_HEAD + Integer.BYTES;

    private static final int MAKER = 12;
    private static final int MAKER_END = 16;
    private static final int CODER = 42;
    private static final int CODER_END = 74;
    private static final int FIELDS_OF_PICTURES = 78;

    private static final int VERSION = 9;
    private static final int FIELDS_OF_SOUND = 28;
    private static final int MORE_IN_VERSION_1 = 16;
    private static final int MORE_IN_VERSION_2 = 36;

    private static final int FIELDS_OF_TIME_CODE = 26;
    /** Where {@code avcC} says how many bytes a length has. */
    private static final int WIDTH = 4;

    private final VideoBytes video;
    private final Box box;
    private final Mp4Claims claims;
    private @Nullable Sample pictures;

    Mp4Codings(VideoBytes video, Box box, Mp4Claims claims) {
        this.video = video;
        this.box = box;
        this.claims = claims;
    }

    /** Who looks into its pictures, if they are coded so that something may lie between them. */
    @Nullable Sample pictures() {
        return pictures;
    }

    void clean(String track) throws IOException {
        Refusal.when(box.end() - box.inside() < FIRST_TYPE + Integer.BYTES, "file.video.broken");
        for (long at = box.inside() + LIST_HEAD; box.end() - at >= Box.HEAD; ) {
            var entry = Box.at(video, at, box.end(), false);
            Refusal.when(track.equals(PICTURES) && FEW_CAN_PLAY.contains(entry.type()), "file.video.few-can-play");
            clean(entry, track);
            at = entry.end();
        }
    }

    private void clean(Box entry, String track) throws IOException {
        switch (track) {
            case PICTURES -> {
                empty(entry, MAKER, MAKER_END);
                empty(entry, CODER, CODER_END);
                behind(entry, FIELDS_OF_PICTURES, track);
            }
            case SOUND -> {
                empty(entry, MAKER, MAKER_END);
                behind(entry, FIELDS_OF_SOUND + more(entry), track);
            }
            default -> behind(entry, FIELDS_OF_TIME_CODE, track);
        }
    }

    /** Two older ways to describe sound have more fields; a list that is itself of a later version does not mean them. */
    private int more(Box entry) throws IOException {
        if (entry.end() - entry.inside() <= VERSION || video.octet(box.inside()) > 0) {
            return 0;
        }
        return switch (video.octet(entry.inside() + VERSION)) {
            case 1 -> MORE_IN_VERSION_1;
            case 2 -> MORE_IN_VERSION_2;
            default -> 0;
        };
    }

    private void empty(Box entry, int from, int to) throws IOException {
        video.empty(Math.min(entry.inside() + from, entry.end()), Math.min(entry.inside() + to, entry.end()));
    }

    /** Where no further box can be read, some end with a few bytes of nothing: then that is all there is. */
    private void behind(Box entry, int fields, String track) throws IOException {
        for (long at = entry.inside() + fields; at < entry.end(); ) {
            if (!isBox(at, entry.end())) {
                video.empty(at, entry.end());
                return;
            }
            var one = Box.at(video, at, entry.end(), false);
            if (isNeeded(one, track)) {
                lookInto(one);
            } else {
                one.free(video);
            }
            at = one.end();
        }
    }

    private void lookInto(Box one) throws IOException {
        switch (one.type()) {
            case "avcC" -> pictures = new H264(video, (video.octet(one.inside() + WIDTH) & 3) + 1, claims);
            case "dfLa" -> new FlacHead(video, one).clean();
            default -> {}
        }
    }

    private boolean isBox(long at, long to) throws IOException {
        return to - at >= Box.HEAD && video.number(at) >= Box.HEAD && video.number(at) <= to - at;
    }

    private boolean isNeeded(Box one, String track) throws IOException {
        return NEEDED.getOrDefault(track, Set.of()).contains(one.type())
                && (!one.type().equals("colr") || isInNumbers(one));
    }

    private boolean isInNumbers(Box colours) throws IOException {
        return colours.end() - colours.inside() >= Integer.BYTES
                && COLOURS_IN_NUMBERS.contains(video.text(colours.inside()));
    }
}
