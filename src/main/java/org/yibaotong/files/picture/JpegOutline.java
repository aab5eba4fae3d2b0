package org.yibaotong.files.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts a JPEG file is made of (JPEG 结构), listed without decoding any. */
record JpegOutline(byte[] content, List<Segment> segments, boolean isWhole) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP1 = 0xE1;
    /** Where colour profiles stand, among others. */
    private static final int APP2 = 0xE2;
    /** Where Adobe's programs say which colours they mean. */
    private static final int APP14 = 0xEE;

    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    /** Large profiles come in several parts, each with its number and their count behind the name. */
    private static final int PROFILE_HEAD = PROFILE.length + 2;

    /** Frame, tables, restarts and scans: all that a decoder needs. */
    private static final Set<Integer> CODING = Set.of(0xC0, 0xC1, 0xC4, 0xDB, 0xDD, START_OF_SCAN);

    private static final byte[] BEGINNING = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0
    };
    private static final byte[] END = {(byte) 0xFF, (byte) END_OF_IMAGE};
    /** Real progressive pictures have about ten; each one more makes the decoder go over all pixels again. */
    private static final int MOST_SCANS = 64;

    /** A scan reaches up to the next marker, with all that is coded in it. */
    record Segment(int marker, int from, int to) {}

    static JpegOutline of(byte[] content) {
        var segments = new ArrayList<Segment>();
        int at = nextMarker(content, 2);
        while (at >= 0 && marker(content, at) != END_OF_IMAGE) {
            var head = segment(content, at);
            at = nextMarker(content, head.to);
            segments.add(head.marker == START_OF_SCAN ? scan(head, at < 0 ? content.length : at) : head);
        }
        return new JpegOutline(content, segments, at >= 0);
    }

    /** Lossless and arithmetic frames are never photographs from a phone, and cost far more to decode. */
    boolean isOrdinary() {
        var scans = segments.stream()
                .filter(segment -> segment.marker == START_OF_SCAN)
                .count();
        var frames = frames();
        return isWhole && scans > 0 && scans <= MOST_SCANS && frames.size() == 1 && frames.getFirst().marker <= 0xC2;
    }

    /** Coded line by line, in the colours that every decoder takes for granted. */
    boolean isPlain() {
        return frame().marker <= 0xC1
                && hasUsualColours(frame().from)
                && segments.stream().noneMatch(segment -> segment.marker == APP14)
                && hasUsualProfile();
    }

    private boolean hasUsualProfile() {
        var profiles = all(APP2).filter(JpegOutline::isProfile).toList();
        return profiles.isEmpty()
                || profiles.size() == 1
                        && ColourProfile.meansWhatScreensShow(
                                Arrays.copyOfRange(profiles.getFirst(), PROFILE_HEAD, profiles.getFirst().length));
    }

    private static boolean isProfile(byte[] block) {
        return block.length > PROFILE_HEAD && Arrays.equals(block, 0, PROFILE.length, PROFILE, 0, PROFILE.length);
    }

    /** Three, numbered from one: brightness and two of colour. */
    private boolean hasUsualColours(int frame) {
        return content[frame + 5] == 3
                && content[frame + 6] == 1
                && content[frame + 9] == 2
                && content[frame + 12] == 3;
    }

    /** The same picture, to the bit, and how it was held, without whatever else is in the file or behind it. */
    byte[] bare(Orientation held) {
        var bare = new ByteArrayOutputStream(content.length);
        bare.writeBytes(BEGINNING);
        bare.writeBytes(Exif.saying(held));
        for (var segment : segments) {
            if (CODING.contains(segment.marker)) {
                bare.write(content, segment.from - 4, segment.to - segment.from + 4);
            }
        }
        bare.writeBytes(END);
        return bare.toByteArray();
    }

    Segment frame() {
        return frames().getFirst();
    }

    Optional<byte[]> exif() {
        return all(APP1).filter(Exif::isNamed).findFirst();
    }

    private Stream<byte[]> all(int marker) {
        return segments.stream()
                .filter(segment -> segment.marker == marker)
                .map(segment -> Arrays.copyOfRange(content, segment.from, Math.min(segment.to, content.length)));
    }

    private List<Segment> frames() {
        return segments.stream().filter(segment -> isFrame(segment.marker)).toList();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The next FF that begins a marker: not a stuffed FF00, a restart mark or a fill byte. */
    private static int nextMarker(byte[] content, int from) {
        for (int at = from; at < content.length - 1; at++) {
            if (content[at] == (byte) 0xFF && begins(marker(content, at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean begins(int marker) {
        return marker != 0 && marker != 0xFF && marker != 1 && (marker < 0xD0 || marker > 0xD8);
    }

    private static int marker(byte[] content, int at) {
        return content[at + 1] & 0xFF;
    }

    private static Segment scan(Segment head, int end) {
        return new Segment(head.marker, head.from, end);
    }

    private static Segment segment(byte[] content, int at) {
        if (at + 4 > content.length) {
            return new Segment(marker(content, at), content.length, content.length);
        }
        var length = (content[at + 2] & 0xFF) << 8 | content[at + 3] & 0xFF;
        return new Segment(marker(content, at), at + 4, at + 2 + Math.max(2, length));
    }
}
