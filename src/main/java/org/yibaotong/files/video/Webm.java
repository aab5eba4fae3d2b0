package org.yibaotong.files.video;

import java.io.IOException;
import java.util.Set;
import org.yibaotong.shared.Refusal;

/**
 * A WebM file: elements of EBML, each with an id, a length and a content (RFC 8794, RFC 9559). Where and with what it was taken stands in
 * tags, in what is attached, in a title, in names: what nobody needs to play it becomes a void element of the same length.
 */
final class Webm {

    private static final long SEGMENT = 0x18538067;
    private static final long CLUSTER = 0x1F43B675;
    private static final long TRACKS = 0x1654AE6B;
    private static final long TRACK = 0xAE;
    private static final long TRACK_TYPE = 0x83;
    private static final long CODING = 0x86;
    private static final long CODING_HEAD = 0x63A2;
    private static final long INFO = 0x1549A966;
    private static final long SEEK_HEAD = 0x114D9B74;
    private static final long CUES = 0x1C53BB6B;
    private static final long DOCUMENT_TYPE = 0x4282;
    private static final int VIDEO = 1;
    private static final int SOUND = 2;
    private static final long VOID = 0xEC;
    /** In the segment, and in a cluster that does not say where it ends: its time, place, blocks and groups of blocks. */
    private static final Set<Long> NEEDED =
            Set.of(SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES, 0xE7L, 0xA7L, 0xABL, 0xA3L, 0xA0L);
    /** Its time scale, duration and date, and what it was written with. */
    private static final Set<Long> NEEDED_IN_INFO = Set.of(0x2AD7B1L, 0x4489L, 0x4461L, 0x4D80L, 0x5741L);

    /** They must be there, but say what they like: programs, and telephones with the names of their models. */
    private static final Set<Long> WRITTEN_WITH = Set.of(0x4D80L, 0x5741L);
    /** Its number, kind and flags, times and delays, how it is coded, and the measures of its pictures and sound. */
    private static final Set<Long> NEEDED_IN_TRACK = Set.of(
            0xD7L,
            0x73C5L,
            TRACK_TYPE,
            0xB9L,
            0x88L,
            0x55AAL,
            0x9CL,
            0x6DE7L,
            0x6DF8L,
            0x23E383L,
            0x234E7AL,
            0x23314FL,
            0x55EEL,
            CODING,
            CODING_HEAD,
            0x56AAL,
            0x56BBL,
            0xE0L,
            0xE1L);

    private static final String VORBIS = "A_VORBIS";

    private static final int LONGEST_ID = 4;
    private static final int LONGEST_LENGTH = 8;
    private static final int MOST = 1_000_000;

    private final VideoBytes video;
    private int elements;
    private boolean hasPictures;
    private boolean hasContent;

    Webm(VideoBytes video) {
        this.video = video;
    }

    /** @param isOpen whether its length is not said: it goes on to the end of what it lies in */
    private record Element(long id, long at, long inside, long end, boolean isOpen) {}

    void clean() throws IOException {
        var head = element(0, video.size());
        checkHead(head);
        var segment = element(head.end(), video.size());
        Refusal.unless(segment.id() == SEGMENT && segment.end() == video.size(), "file.video.broken");
        inSegment(segment.inside(), segment.end());
        Refusal.unless(hasContent && hasPictures, "file.video.no-pictures");
    }

    /** Matroska is written the same way, but browsers play WebM only. */
    private void checkHead(Element head) throws IOException {
        for (long at = head.inside(); at < head.end(); ) {
            var one = element(at, head.end());
            if (one.id() == DOCUMENT_TYPE) {
                boolean known = one.end() - one.inside() >= Integer.BYTES
                        && video.text(one.inside()).equals("webm");
                Refusal.unless(known, "file.video.unknown-kind");
                return;
            }
            at = one.end();
        }
        throw new Refusal("file.video.unknown-kind");
    }

    /** What is recorded as it happens says of no cluster how long it is; then what lies in it is met here one by one. */
    private void inSegment(long from, long to) throws IOException {
        for (long at = from; at < to; ) {
            var one = element(at, to);
            hasContent |= one.id() == CLUSTER;
            if (one.id() == TRACKS) {
                tracks(one);
            } else if (one.id() == INFO) {
                info(one);
            } else if (!NEEDED.contains(one.id())) {
                empty(one);
            }
            at = one.id() == CLUSTER && one.isOpen() ? one.inside() : one.end();
        }
    }

    private void info(Element info) throws IOException {
        for (long at = info.inside(); at < info.end(); ) {
            var one = element(at, info.end());
            if (!NEEDED_IN_INFO.contains(one.id())) {
                empty(one);
            } else if (WRITTEN_WITH.contains(one.id())) {
                video.empty(one.inside(), one.end());
            }
            at = one.end();
        }
    }

    private void tracks(Element tracks) throws IOException {
        for (long at = tracks.inside(); at < tracks.end(); ) {
            var track = element(at, tracks.end());
            if (track.id() == TRACK) {
                track(track);
            } else {
                empty(track);
            }
            at = track.end();
        }
    }

    private void track(Element track) throws IOException {
        boolean isVorbis = false;
        Element codingHead = null;
        for (long at = track.inside(); at < track.end(); ) {
            var one = element(at, track.end());
            if (one.id() == TRACK_TYPE && one.end() > one.inside()) {
                int type = video.octet(one.end() - 1);
                Refusal.unless(type == VIDEO || type == SOUND, "file.video.recorded-way");
                hasPictures |= type == VIDEO;
            } else if (!NEEDED_IN_TRACK.contains(one.id())) {
                empty(one);
            }
            isVorbis |= one.id() == CODING && isVorbis(one);
            codingHead = one.id() == CODING_HEAD ? one : codingHead;
            at = one.end();
        }
        if (isVorbis && codingHead != null) {
            new VorbisHead(video, codingHead.inside(), codingHead.end()).clean();
        }
    }

    private boolean isVorbis(Element coding) throws IOException {
        return coding.end() - coding.inside() == VORBIS.length()
                && (video.text(coding.inside()) + video.text(coding.inside() + Integer.BYTES)).equals(VORBIS);
    }

    /** One byte for the id of a void element; the length takes as many bytes as id and length took before, less that one. */
    private void empty(Element one) throws IOException {
        int width = (int) Math.min(LONGEST_LENGTH, one.inside() - one.at() - 1);
        long rest = one.end() - one.at() - 1 - width;
        var head = new byte[1 + width];
        head[0] = (byte) VOID;
        for (int i = 0; i < width; i++) {
            head[width - i] = (byte) (rest >>> (Byte.SIZE * i));
        }
        head[1] |= (byte) (0x80 >>> (width - 1));
        video.write(one.at(), head);
        video.empty(one.at() + head.length, one.end());
    }

    private Element element(long at, long to) throws IOException {
        Refusal.when(++elements > MOST, "file.video.broken");
        int idWidth = width(at, LONGEST_ID);
        long id = value(at, idWidth, false);
        int lengthWidth = width(at + idWidth, LONGEST_LENGTH);
        long length = value(at + idWidth, lengthWidth, true);
        long inside = at + idWidth + lengthWidth;
        boolean open = length == (1L << (7 * lengthWidth)) - 1;
        Refusal.when(open && id != SEGMENT && id != CLUSTER, "file.video.broken");
        Refusal.when(
                inside > to || !open && length > to - inside,
                to == video.size() ? "file.video.cut" : "file.video.broken");
        return new Element(id, at, inside, open ? to : inside + length, open);
    }

    /** The first bit that is set says how many bytes follow. */
    private int width(long at, int most) throws IOException {
        int width = Integer.numberOfLeadingZeros(video.octet(at)) - (Integer.SIZE - Byte.SIZE) + 1;
        Refusal.when(width > most, "file.video.broken");
        return width;
    }

    private long value(long at, int width, boolean withoutMark) throws IOException {
        long value = video.octet(at);
        if (withoutMark) {
            value &= 0xFF >>> width;
        }
        for (int i = 1; i < width; i++) {
            value = value << Byte.SIZE | video.octet(at + i);
        }
        return value;
    }
}
