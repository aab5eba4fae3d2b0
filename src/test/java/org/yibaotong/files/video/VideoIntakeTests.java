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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibaotong.shared.Refusal;

/** A video comes in without the place it was taken at, or not at all, and what is no whole video is refused with a reason. */
class VideoIntakeTests {

    private static final int MOST = 20_000;
    private static final String DEVICE = "Mi 14 Ultra";

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
        assertThat(new String(after, ISO_8859_1)).doesNotContain("31.2304", "a recorder");
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

    /** Cameras write what they are, and whose, also into what is needed to play it. */
    @Test
    void noNameOfADeviceComesThrough() throws IOException {
        var kept = joined(box("avcC", text("how it is coded")), box("pasp", number(1), number(1)));
        var numbers = box("colr", text("nclx"), new byte[7]);
        var profile = box("colr", text("prof"), text("Display of " + DEVICE));
        var seen = Videos.pictures("avc1", DEVICE, kept, numbers, profile, box("uuid", text(DEVICE)), new byte[4]);
        var heard = Videos.sound("mp4a", 0, 0, box("esds", text("how it sounds")), box("wave", text(DEVICE)));
        var counted = box("tmcd", new byte[26], box("name", text("A001 " + DEVICE)));
        var folder = box("url ", number(0), text("file:///home/wangfang/" + DEVICE));
        var source = box("minf", box("dinf", box("dref", number(0), number(1), folder)));
        var before = joined(
                head("isom"),
                moov(
                        Videos.trackOf(Videos.handler("vide", DEVICE + " of Wang Fang"), seen),
                        Videos.trackOf(Videos.handler("soun", DEVICE), heard, box("mdia", source)),
                        Videos.trackOf(Videos.handler("tmcd", DEVICE), counted, box("elng", text(DEVICE)))),
                mdat(1));
        var after = taken(before, "video/mp4");
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1))
                .doesNotContain("Mi 14", "Wang", "wangfang", "XIAO", "A001", "elng", "prof", "Display")
                .contains("how it is coded", "how it sounds", "pasp", "nclx", "avc1", "mp4a", "vide", "soun");
        assertThat(taken(after, "video/mp4")).isEqualTo(after);
    }

    /** Two older ways to describe sound have longer fields: what stands behind them is found all the same. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 16", "2, 36"})
    void soundIsFoundBehindFieldsOfAnyLength(int version, int more) throws IOException {
        var heard = Videos.sound("mp4a", version, more, box("esds", text("how it sounds")), box("uuid", text(DEVICE)));
        var film = joined(
                head("isom"), moov(track("vide", "avc1"), Videos.trackOf(Videos.handler("soun", ""), heard)), mdat(1));
        assertThat(new String(taken(film, "video/mp4"), ISO_8859_1))
                .contains("esds", "how it sounds")
                .doesNotContain(DEVICE, "XIAO");
    }

    /** What kind of track it is may be said after how it is coded. */
    @Test
    void whatComesFirstMakesNoDifference() throws IOException {
        var entry = Videos.pictures("avc1", DEVICE, box("avcC", text("how it is coded")));
        var coded = box("minf", box("stbl", box("stsd", number(0), number(1), entry)));
        var media = box("mdia", coded, Videos.handler("vide", DEVICE));
        var film = joined(head("isom"), moov(box("trak", media)), mdat(1));
        assertThat(new String(taken(film, "video/mp4"), ISO_8859_1))
                .doesNotContain(DEVICE)
                .contains("how it is coded");
    }

    @Test
    void ofWebmNoNameOfADeviceComesThrough() throws IOException {
        var written = element(0x1549A966, element(0x4D80, text(DEVICE)), element(0x5741, text("by " + DEVICE)));
        var heard = element(
                0xAE,
                element(0x83, new byte[] {2}),
                element(0x536E, text(DEVICE)),
                element(0x258688, text("coder of " + DEVICE)),
                element(0x22B59D, text(DEVICE)),
                element(0x86, text("A_VORBIS")),
                element(0x63A2, vorbis(DEVICE, "LOCATION=" + Videos.PLACE)));
        var seen = element(0xAE, element(0x83, new byte[] {1}), element(0x86, text("V_VP9")));
        var before = Videos.webm("webm", joined(seen, heard), written);
        var after = taken(before, "video/webm");
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1))
                .doesNotContain("Mi 14", "31.2304", "LOCATION")
                .contains("V_VP9", "A_VORBIS", "vorbis", "how it is coded");
        assertThat(taken(after, "video/webm")).isEqualTo(after);
    }

    private static byte[] ofVorbis(byte[]... words) {
        var packets = words.length == 0
                ? new byte[] {2, (byte) 255, (byte) 255}
                : joined(new byte[] {2, 0, 40, 3}, text("vorbis"), joined(words));
        return Videos.webm(
                "webm",
                element(
                        0xAE,
                        element(0x83, new byte[] {2}),
                        element(0x86, text("A_VORBIS")),
                        element(0x63A2, packets)));
    }

    /** As long as three packets are told to be; the comments among them in words. */
    private static byte[] vorbis(String program, String said) {
        var known = joined(new byte[] {1}, text("vorbis"), new byte[293]);
        var words = joined(
                new byte[] {3},
                text("vorbis"),
                least(program.length()),
                text(program),
                least(1),
                least(said.length()),
                text(said),
                new byte[] {1});
        var lengths = new byte[] {2, (byte) 255, 45, (byte) words.length};
        return joined(lengths, known, words, text("how it is coded"));
    }

    private static byte[] least(int number) {
        return number(Integer.reverseBytes(number));
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
                Arguments.of(
                        "sound whose words are longer than all there is", ofVorbis(least(9_999)), "file.video.broken"),
                Arguments.of("sound of words without end", ofVorbis(least(0), least(-1)), "file.video.broken"),
                Arguments.of("sound of no packets", ofVorbis(), "file.video.broken"),
                Arguments.of(
                        "a source longer than what it lies in",
                        joined(
                                head("isom"),
                                moov(box(
                                        "trak",
                                        box(
                                                "mdia",
                                                box(
                                                        "minf",
                                                        box(
                                                                "dinf",
                                                                box("dref", new byte[8], number(99), text("url "))))))),
                                mdat(1)),
                        "file.video.broken"),
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
