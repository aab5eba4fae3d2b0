package org.yibaotong.files.video;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/**
 * An MP4 file. Where and with what it was taken stands in boxes beside the picture ({@code udta} with its {@code ©xyz} and {@code loci},
 * {@code meta}, {@code uuid}), and cameras find new ones: what nobody needs to play it becomes empty space of the same length, so that
 * nothing else moves; and of the boxes that are needed, what is written in words is emptied. What is recorded all along the way lies
 * between pictures and sound and cannot be taken out, so a file with such a track is refused.
 */
final class Mp4 {

    private static final String FILE = "";
    /** What a player needs, by what it stands in. */
    private static final Map<String, Set<String>> NEEDED = Map.ofEntries(
            in(FILE, "ftyp styp sidx moov moof mdat mfra"),
            in("moov", "mvhd trak mvex"),
            in("mvex", "mehd trex"),
            in("trak", "tkhd tref edts mdia"),
            in("tref", "tmcd"),
            in("edts", "elst"),
            in("mdia", "mdhd hdlr minf"),
            in("minf", "vmhd smhd nmhd gmhd dinf stbl"),
            in("gmhd", "gmin"),
            in("dinf", "dref"),
            in("stbl", "stsd stts ctts cslg stsc stsz stz2 stco co64 stss stps sdtp sbgp sgpd subs"),
            in("moof", "mfhd traf"),
            in("traf", "tfhd tfdt trun sdtp sbgp sgpd subs"),
            in("mfra", "tfra mfro"));
    /** The table of where the way lies in the content, as cameras in cars write it. */
    private static final String WAY = "gps ";
    /** More than any film has: three hours in pieces of a second have some hundred and fifty thousand. */
    private static final int MOST = 200_000;
    /** Pictures, sound in a few languages or from a few microphones, a time code: of tracks no film has more. */
    private static final int MOST_TRACKS = 16;

    private static final Set<String> SEEN_AND_HEARD = Set.of("vide", "soun", "tmcd");
    private static final int HANDLER = 8;
    /** Version and flags, and how many follow. */
    private static final int LIST_HEAD = 8;

    /** Where the head of a track says its number: behind two times, which are longer in a later version. */
    private static final int NUMBER = 12;

    private static final int NUMBER_IN_VERSION_1 = 20;

    private final VideoBytes video;
    private final Mp4Claims claims;
    private final Mp4Samples samples;
    private final Mp4Fragments fragments;
    private final Map<Long, Sample> tracks = new HashMap<>();
    private int boxes;
    private int trackCount;
    private long track;
    private @Nullable Box coding;
    private String handler = "";
    private boolean hasPictures;
    private boolean hasContent;
    private boolean hasIndex;

    Mp4(VideoBytes video) {
        this.video = video;
        claims = new Mp4Claims(video.size());
        samples = new Mp4Samples(video, claims);
        fragments = new Mp4Fragments(video, claims);
    }

    /** A camera that runs out of power has written no table of contents yet. */
    void clean() throws IOException {
        clean(FILE, 0, video.size());
        Refusal.unless(hasIndex, "file.video.cut");
        Refusal.unless(hasContent && hasPictures, "file.video.no-pictures");
        fragments.each(tracks);
    }

    private void clean(String holder, long from, long to) throws IOException {
        for (long at = from; at < to; ) {
            var box = Box.at(video, at, to, holder.equals(FILE));
            Refusal.when(++boxes > MOST, "file.video.broken");
            if (!needed(holder).contains(box.type())) {
                free(box);
            } else if (NEEDED.containsKey(box.type())) {
                enter(box);
            } else {
                look(box);
            }
            at = box.end();
        }
    }

    private static Map.Entry<String, Set<String>> in(String holder, String needed) {
        return Map.entry(holder, Set.of(needed.split(" ")));
    }

    private static Set<String> needed(String holder) {
        return NEEDED.getOrDefault(holder, Set.of());
    }

    private void enter(Box box) throws IOException {
        boolean isTrack = box.type().equals("trak");
        hasIndex |= box.type().equals("moov");
        if (isTrack) {
            begin();
        }
        if (box.type().equals("moof")) {
            fragments.add(box);
        }
        clean(box.type(), box.inside(), box.end());
        if (isTrack) {
            finish();
        }
    }

    private void begin() {
        Refusal.when(++trackCount > MOST_TRACKS, "file.video.broken");
        handler = "";
        coding = null;
        samples.clear();
    }

    /** What a track is may be said in it after how it is coded. */
    private void finish() throws IOException {
        Refusal.when(handler.isEmpty(), "file.video.broken");
        if (coding == null) {
            return;
        }
        var codings = new Mp4Codings(video, coding, claims);
        codings.clean(handler);
        var pictures = codings.pictures();
        if (pictures != null) {
            samples.each(pictures);
            tracks.put(track, pictures);
        }
    }

    private void look(Box box) throws IOException {
        switch (box.type()) {
            case "mdat" -> hasContent = true;
            case "hdlr" -> handler(box);
            case "stsd" -> coding(box);
            case "dref" -> references(box);
            case "tkhd" ->
                track = video.number(box.inside() + (video.octet(box.inside()) > 0 ? NUMBER_IN_VERSION_1 : NUMBER));
            case "stsc", "stsz", "stz2", "stco", "co64" -> samples.table(box);
            case "trex", "tfhd", "trun" -> fragments.add(box);
            default -> {}
        }
    }

    /** A track has one list of how it is coded; for each further one all its pictures would be gone through once more. */
    private void coding(Box box) {
        Refusal.unless(coding == null, "file.video.broken");
        coding = box;
    }

    private void free(Box box) throws IOException {
        Refusal.when(box.type().equals(WAY), "file.video.recorded-way");
        box.free(video);
    }

    /** Its name is whatever the maker of the camera or of the program put there; drones write where they fly into subtitles, others into tracks of their own: only what is seen and heard may come in. */
    private void handler(Box box) throws IOException {
        Refusal.when(box.end() - box.inside() < HANDLER + Integer.BYTES, "file.video.broken");
        handler = video.text(box.inside() + HANDLER);
        Refusal.unless(SEEN_AND_HEARD.contains(handler), "file.video.recorded-way");
        hasPictures |= handler.equals("vide");
        video.empty(box.inside() + HANDLER + Integer.BYTES, box.end());
    }

    /** A file whose content lies elsewhere may say where: in whose folder, on which machine. */
    private void references(Box box) throws IOException {
        for (long at = box.inside() + LIST_HEAD; at < box.end(); ) {
            var one = Box.at(video, at, box.end(), false);
            video.empty(one.inside() + Integer.BYTES, one.end());
            at = one.end();
        }
    }
}
