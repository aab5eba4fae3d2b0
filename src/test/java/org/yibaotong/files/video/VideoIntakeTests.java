package org.yibaotong.files.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yibaotong.files.video.Videos.box;
import static org.yibaotong.files.video.Videos.element;
import static org.yibaotong.files.video.Videos.head;
import static org.yibaotong.files.video.Videos.id;
import static org.yibaotong.files.video.Videos.joined;
import static org.yibaotong.files.video.Videos.mdat;
import static org.yibaotong.files.video.Videos.moov;
import static org.yibaotong.files.video.Videos.number;
import static org.yibaotong.files.video.Videos.text;
import static org.yibaotong.files.video.Videos.track;
import static org.yibaotong.files.video.Videos.udta;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibaotong.shared.Refusal;

/** A video comes in without the place it was taken at, or not at all, and what is no whole video is refused with a reason. */
class VideoIntakeTests {

    private static final int MOST = 20_000;

    @TempDir
    Path folder;

    VideoIntake intake;

    @BeforeEach
    void open() {
        intake = new VideoIntake(folder, MOST, Instant.now());
    }

    @Test
    void thePlaceIsGoneAndNothingElseMoved() throws IOException {
        var xmp = box("uuid", new byte[16], text("<exif:GPSLatitude>31,13.8N</exif:GPSLatitude>"));
        var keys = box("meta", number(0), text("com.apple.quicktime.location.ISO6709" + Videos.PLACE));
        var named = box("udta", box("loci", number(0), text("People's Square")));
        var before = joined(
                head("isom"), xmp, moov(udta(), keys, track("vide", "avc1", named), track("soun", "mp4a")), mdat(1));
        var after = taken(before, "video/mp4");
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1))
                .doesNotContain("31.2304", "xyz", "loci", "Square", "GPS", "location", "udta", "uuid")
                .contains("vide", "avc1", "soun", "mp4a", "free");
        assertThat(Arrays.copyOfRange(after, after.length - mdat(1).length, after.length))
                .isEqualTo(mdat(1));
        assertThat(taken(after, "video/mp4"))
                .as("cleaned once more nothing changes")
                .isEqualTo(after);
    }

    @Test
    void whatNobodyNeedsToPlayItIsEmptiedWhateverItIsCalled() throws IOException {
        var note = text("the way: " + Videos.PLACE);
        var ways = box("mvex", box("trex", new byte[24]), udta());
        var run = box("traf", box("tfhd", new byte[8]), udta(), box("abcd", note));
        var piece = box("moof", box("mfhd", new byte[8]), run);
        var before = joined(
                head("isom"),
                box("free", note),
                moov(track("vide", "avc1", box("skip", note)), ways, box("iods", note)),
                piece,
                mdat(1),
                box("wide", note));
        var after = taken(before, "video/mp4");
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1))
                .doesNotContain("31.2304", "the way", "udta", "skip", "abcd", "iods", "wide")
                .contains("trex", "mfhd", "traf", "tfhd", "avc1");
        assertThat(taken(after, "video/mp4")).isEqualTo(after);
    }

    @Test
    void ofWebmWhatNobodyNeedsToPlayItIsEmptied() throws IOException {
        var place = text(Videos.PLACE);
        var info = element(0x1549A966, element(0x7BA9, place), element(0x4D80, text("a recorder")));
        var before = Videos.webm(element(0xEC, place), info, element(0x1043A770, place));
        var after = taken(before, "video/webm");
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1)).doesNotContain("31.2304").contains("a recorder");
        assertThat(taken(after, "video/webm")).isEqualTo(after);
    }

    @Test
    void ofWebmTagsAndAttachmentsBecomeVoid() throws IOException {
        var attached = element(0x1941A469, text("map.jpg " + Videos.PLACE));
        var before = Videos.webm(Videos.tags(), attached);
        var after = taken(before, "video/webm");
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1)).doesNotContain("LOCATION", "31.2304", "map.jpg");
        assertThat(taken(after, "video/webm")).isEqualTo(after);
        assertThat(taken(Videos.webm(element(0x1254C367)), "video/webm"))
                .as("an element of nothing")
                .isNotEmpty();
    }

    @Test
    void whatIsRecordedAsItHappensSaysOfNothingHowLongItIs() throws IOException {
        var unknown = new byte[] {1, -1, -1, -1, -1, -1, -1, -1};
        var live = joined(
                element(0x1A45DFA3, element(0x4282, text("webm"))),
                id(0x18538067),
                unknown,
                element(0x1654AE6B, element(0xAE, element(0x83, new byte[] {1}))),
                id(0x1F43B675),
                unknown,
                element(0xE7, new byte[] {0}),
                element(0xA3, new byte[50]),
                id(0x1F43B675),
                unknown,
                element(0xA3, new byte[50]),
                Videos.tags());
        assertThat(new String(taken(live, "video/webm"), ISO_8859_1)).doesNotContain("31.2304");
    }

    static Stream<Arguments> refused() {
        var pictures = track("vide", "avc1");
        var whole = joined(head("isom"), moov(pictures), mdat(1));
        return Stream.of(
                Arguments.of("nothing", new byte[0], "file.store.empty"),
                Arguments.of("a photo called mp4", joined(number(0xFFD8FFE0), new byte[99]), "file.video.unknown-kind"),
                Arguments.of("a page", text("<html><video src=x></video></html>"), "file.video.unknown-kind"),
                Arguments.of("a few bytes", text("ftyp"), "file.video.unknown-kind"),
                Arguments.of("a film of Apple's", joined(head("qt  "), moov(pictures), mdat(1)), "file.video.mov"),
                Arguments.of("cut in its content", Arrays.copyOf(whole, whole.length - 1), "file.video.cut"),
                Arguments.of(
                        "cut in a head", Arrays.copyOf(whole, whole.length - mdat(1).length + 3), "file.video.cut"),
                Arguments.of(
                        "a box shorter than its head", joined(whole, number(3), text("free")), "file.video.broken"),
                Arguments.of(
                        "a box longer than what it lies in",
                        joined(head("isom"), box("moov", lying(9_999))),
                        "file.video.broken"),
                Arguments.of(
                        "a box of no length inside",
                        joined(head("isom"), box("moov", lying(0)), mdat(1)),
                        "file.video.broken"),
                Arguments.of(
                        "a box of less than nothing", joined(head("isom"), longBox(-1), mdat(1)), "file.video.broken"),
                Arguments.of("a box of all there is", joined(head("isom"), longBox(Long.MAX_VALUE)), "file.video.cut"),
                Arguments.of("no table of contents", joined(head("isom"), mdat(1)), "file.video.cut"),
                Arguments.of("no content", joined(head("isom"), moov(pictures)), "file.video.no-pictures"),
                Arguments.of(
                        "sound alone",
                        joined(head("isom"), moov(track("soun", "mp4a")), mdat(1)),
                        "file.video.no-pictures"),
                Arguments.of(
                        "a track of nobody knows what",
                        joined(head("isom"), moov(box("trak", new byte[8])), mdat(1)),
                        "file.video.broken"),
                Arguments.of(
                        "a table of the way",
                        joined(head("isom"), moov(pictures, box("gps ", new byte[16])), mdat(1)),
                        "file.video.recorded-way"),
                Arguments.of(
                        "a table of the way beside all",
                        joined(whole, box("gps ", new byte[16])),
                        "file.video.recorded-way"),
                Arguments.of("webm with tags behind it", joined(Videos.webm(), Videos.tags()), "file.video.broken"),
                Arguments.of(
                        "the way as a track",
                        joined(head("isom"), moov(pictures, track("meta", "gpmd")), mdat(1)),
                        "file.video.recorded-way"),
                Arguments.of(
                        "the way as subtitles",
                        joined(head("isom"), moov(pictures, track("sbtl", "tx3g")), mdat(1)),
                        "file.video.recorded-way"),
                Arguments.of(
                        "a coding few can play",
                        joined(head("isom"), moov(track("vide", "hvc1")), mdat(1)),
                        "file.video.few-can-play"),
                Arguments.of(
                        "a handler cut short",
                        joined(head("isom"), moov(box("trak", box("mdia", box("hdlr", new byte[6])))), mdat(1)),
                        "file.video.broken"),
                Arguments.of(
                        "matroska",
                        Videos.webm("matroska", element(0xAE, element(0x83, new byte[] {1}))),
                        "file.video.unknown-kind"),
                Arguments.of("webm cut", Arrays.copyOf(Videos.webm(), Videos.webm().length - 1), "file.video.cut"),
                Arguments.of(
                        "webm with subtitles",
                        Videos.webm("webm", element(0xAE, element(0x83, new byte[] {0x11}))),
                        "file.video.recorded-way"),
                Arguments.of(
                        "webm of sound alone",
                        Videos.webm("webm", element(0xAE, element(0x83, new byte[] {2}))),
                        "file.video.no-pictures"),
                Arguments.of("webm of zeros", joined(number(0x1A45DFA3), new byte[99]), "file.video.broken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoWholeVideoIsRefusedAndLeavesNothing(String what, byte[] content, String code) throws IOException {
        assertRefused(code, new ByteArrayInputStream(content), content.length);
    }

    @Test
    void boxesWithoutEndAreNotCounted() throws IOException {
        var many = new VideoIntake(folder, 2_000_000, Instant.now());
        var boxes = new byte[100_050 * 8];
        for (int at = 0; at < boxes.length; at += 8) {
            System.arraycopy(box("free"), 0, boxes, at, 8);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> many.take(new ByteArrayInputStream(joined(head("isom"), moov(boxes), moov(boxes))), -1))
                .extracting(Refusal::code)
                .isEqualTo("file.video.broken");
    }

    @Test
    void whatIsTooLargeIsRefusedHoweverItIsSent() throws IOException {
        var large = new byte[MOST + 1];
        assertRefused("file.video.too-big", new ByteArrayInputStream(large), large.length);
        assertRefused("file.video.too-big", new ByteArrayInputStream(large), -1);
    }

    @Test
    void whatBreaksOffOnItsWayIsNoVideo() throws IOException {
        var video = Videos.mp4(2);
        assertRefused("file.video.cut", new ByteArrayInputStream(video, 0, 500), video.length);
        assertRefused("file.video.cut", new SequenceInputStream(new ByteArrayInputStream(video), gone()), -1);
    }

    private void assertRefused(String code, InputStream content, long length) throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> intake.take(content, length))
                .extracting(Refusal::code)
                .isEqualTo(code);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private byte[] taken(byte[] content, String mediaType) throws IOException {
        try (var video = intake.take(new ByteArrayInputStream(content), content.length)) {
            assertThat(video.mediaType()).isEqualTo(mediaType);
            return Files.readAllBytes(video.file());
        }
    }

    private static byte[] lying(int length) {
        return joined(number(length), text("trak"), new byte[20]);
    }

    private static byte[] longBox(long length) {
        return joined(
                number(1), text("moov"), ByteBuffer.allocate(8).putLong(length).array());
    }

    private static InputStream gone() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
    }
}
