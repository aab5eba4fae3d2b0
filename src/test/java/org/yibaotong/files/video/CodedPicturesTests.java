package org.yibaotong.files.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yibaotong.files.video.Videos.box;
import static org.yibaotong.files.video.Videos.head;
import static org.yibaotong.files.video.Videos.joined;
import static org.yibaotong.files.video.Videos.moov;
import static org.yibaotong.files.video.Videos.number;
import static org.yibaotong.files.video.Videos.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.shared.Refusal;

/** What lies between the coded pictures themselves: nothing of the device or the place comes through, and the pictures stay. */
class CodedPicturesTests {

    private static final String SAID = "Mi 14 Ultra at " + Videos.PLACE;
    private static final byte[] PICTURE = joined(new byte[] {0x65}, text("the picture itself"));
    private static final byte[] NEXT = joined(new byte[] {0x41}, text("the next picture"));
    private static final byte[] RECOVERY = {6, 6, 1, (byte) 0xC4, (byte) 0x80};
    private static final byte[] BESIDE = beside(5, SAID);
    /** Where the content begins in a film that has it before its table of contents. */
    private static final int CONTENT = head("isom").length + 8;

    @TempDir
    Path folder;

    VideoIntake intake;

    @BeforeEach
    void open() {
        intake = new VideoIntake(folder, 20_000, Instant.now());
    }

    @Test
    void whatIsSaidBetweenPicturesBecomesFilling() throws IOException {
        var before = film(4, sample(4, RECOVERY, BESIDE, PICTURE), sample(4, beside(4, SAID), NEXT));
        var after = taken(before);
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1))
                .doesNotContain("Mi 14", "31.2304")
                .contains("the picture itself", "the next picture", new String(RECOVERY, ISO_8859_1));
        assertThat(taken(after)).as("cleaned once more nothing changes").isEqualTo(after);
        int unit = indexOf(before, BESIDE);
        assertThat(Arrays.copyOfRange(after, unit, unit + BESIDE.length))
                .startsWith(12, 0xFF)
                .endsWith(0xFF, 0x80);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void lengthsHaveAnyWidth(int width) throws IOException {
        var after = taken(film(width, sample(width, BESIDE, PICTURE), sample(width, NEXT)));
        assertThat(new String(after, ISO_8859_1)).doesNotContain("Mi 14").contains("the picture itself");
    }

    /** One message that is needed does not carry another along, nor does a unit nobody has defined. */
    @Test
    void whatIsHiddenBesideWhatIsNeededGoesToo() throws IOException {
        var both = joined(new byte[] {6, 6, 1, (byte) 0xC4}, Arrays.copyOfRange(BESIDE, 1, BESIDE.length));
        var noughts = joined(new byte[] {6, 1, 4, 0, 0, 3, 0, 1, 5, (byte) SAID.length()}, text(SAID));
        var unspecified = joined(new byte[] {30}, text(SAID));
        var unfinished = joined(new byte[] {6, 6, (byte) 200}, text(SAID));
        var after = taken(film(4, sample(4, both, noughts, unspecified, unfinished, PICTURE)));
        assertThat(new String(after, ISO_8859_1)).doesNotContain("Mi 14").contains("the picture itself");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 16, 17, 18, 22, 23, 24, 31})
    void aUnitThatIsNoPartOfThePictureBecomesFillingWhateverIsInIt(int type) throws IOException {
        var other = joined(new byte[] {(byte) type}, text(SAID));
        var after = taken(film(4, sample(4, other, PICTURE)));
        assertThat(new String(after, ISO_8859_1))
                .doesNotContain("Mi 14", "31.2304")
                .contains("the picture itself");
        assertThat(taken(after)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15, 19, 20, 21})
    void whatThePictureIsMadeOfStays(int type) throws IOException {
        var part = joined(new byte[] {(byte) type}, text("a part of it"));
        assertThat(indexOf(taken(film(4, sample(4, part, PICTURE))), part)).isPositive();
    }

    /** What is longer than a time or a turning takes says something else under its number. */
    @ParameterizedTest
    @CsvSource({"0, 18", "1, 36", "2, 20", "6, 5", "7, 20", "45, 18", "47, 7", "137, 24", "144, 4", "147, 1"})
    void whatIsNeededBesideThePictureStaysNoLongerThanItNeedsToBe(int kind, int most) throws IOException {
        var fitting = beside(kind, "x".repeat(most));
        var longer = beside(kind, "x".repeat(most + 1));
        assertThat(indexOf(taken(film(4, sample(4, fitting, PICTURE))), fitting))
                .isPositive();
        assertThat(indexOf(taken(film(4, sample(4, longer, PICTURE))), longer)).isNegative();
    }

    /** Many that are needed, one after the other, would be a letter. */
    @Test
    void manyMessagesInOneUnitGo() throws IOException {
        var letter = joined(new byte[] {6}, text("\6\4Mi14".repeat(22)), new byte[] {(byte) 0x80});
        assertThat(new String(taken(film(4, sample(4, letter, PICTURE))), ISO_8859_1))
                .doesNotContain("Mi14")
                .contains("the picture itself");
    }

    /** Two zeros are followed by a three that is not counted: what is needed is still read to its end. */
    @Test
    void timesWithZerosStay() throws IOException {
        byte[] time = {6, 1, 4, 0, 0, 3, 0, 1, (byte) 0x80};
        assertThat(new String(taken(film(4, sample(4, time, PICTURE))), ISO_8859_1))
                .contains(new String(time, ISO_8859_1));
    }

    @Test
    void whatIsWrittenPieceAfterPieceIsCleanedToo() throws IOException {
        var first = sample(4, BESIDE, PICTURE);
        var second = sample(4, beside(5, SAID), NEXT);
        var after = taken(joined(
                head("isom"),
                moov(
                        track(4),
                        box("mvex", box("trex", number(0), number(7), number(1), number(0), number(0), number(0)))),
                piece(0x20000, first, second),
                piece(0x20010, first)));
        assertThat(new String(after, ISO_8859_1))
                .doesNotContain("Mi 14", "31.2304")
                .contains("the picture itself", "the next picture");
    }

    /** Where a part of a piece does not say from where it counts, it is from where the part before it ends. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofTwoTracksInOnePieceEachIsFound(boolean fromThePiece) throws IOException {
        var heard = text("what is heard");
        var seen = sample(4, BESIDE, PICTURE);
        int content = twoTracks(heard, seen, 0, fromThePiece).length + 8;
        var moof = twoTracks(heard, seen, content, fromThePiece);
        var film = joined(
                head("isom"),
                moov(track(4), Videos.track("soun", "mp4a")),
                moof,
                box("mdat", heard, seen, text("end")));
        assertThat(new String(taken(film), ISO_8859_1))
                .doesNotContain("Mi 14", "31.2304")
                .contains("what is heard", "the picture itself", "end");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void lengthsInFewBitsAreRead(int bits) throws IOException {
        var first = sample(1, beside(5, "+31.2"));
        var second = sample(1, beside(5, "+121.5"));
        int both = first.length << bits | second.length;
        var lengths = Arrays.copyOf(number(both << Integer.SIZE - 2 * bits), bits / 4);
        var tables = tables(CONTENT, first, second);
        tables[0] = box("stz2", number(0), number(bits), number(2), lengths);
        var film = joined(head("isom"), box("mdat", first, second), moov(track(1, tables)));
        assertThat(new String(taken(film), ISO_8859_1)).doesNotContain("+31", "+121");
    }

    @Test
    void chunksOfSeveralAndPlacesFarAwayAreFound() throws IOException {
        var samples = new byte[][] {sample(4, BESIDE, PICTURE), sample(4, BESIDE, NEXT), sample(4, BESIDE, NEXT)};
        var lengths = new byte[3 * 4];
        for (int i = 0; i < 3; i++) {
            System.arraycopy(number(samples[i].length), 0, lengths, i * 4, 4);
        }
        var sizes = box("stsz", number(0), number(0), number(3), lengths);
        var runs = box("stsc", number(0), number(2), number(1), number(2), number(1), number(2), number(1), number(1));
        var empty = new byte[16];
        var before = joined(head("isom"), box("mdat", joined(samples)), moov(track(4, sizes, runs, places(empty))));
        int at = indexOf(before, samples[0]);
        ByteBuffer.wrap(empty).putLong(at).putLong(at + samples[0].length + samples[1].length);
        before = joined(head("isom"), box("mdat", joined(samples)), moov(track(4, sizes, runs, places(empty))));
        assertThat(new String(taken(before), ISO_8859_1))
                .doesNotContain("Mi 14")
                .contains("the next picture");
    }

    @Test
    void tablesThatLieAreRefused() {
        var wide = box("stz2", number(0), number(64), number(1), new byte[8]);
        assertBroken(withContent(track(4, tables(9_999_999, sample(4, PICTURE)))));
        assertBroken(withContent(track(4, alike(1, -1), run(-1), chunks(1))));
        assertBroken(withContent(track(4, wide, run(1), chunks(1))));
        assertBroken(withContent(track(4, box("stsd", new byte[8]))));
    }

    /** A few bytes claim millions of pictures of one byte, all of them in the same three thousand. */
    @Test
    void picturesThatLieOverEachOtherAreRefused() {
        assertBroken(withContent(track(4, alike(1, 5_100_000), run(3_000), chunks(1_700))));
    }

    @Test
    void allTracksTogetherAreNoLongerThanTheFile() throws IOException {
        var one = track(4, alike(3_000, 1), run(1), chunks(1));
        assertThat(taken(withContent(one))).isNotEmpty();
        assertBroken(withContent(one, one));
    }

    @Test
    void allTracksTogetherHaveNoMorePicturesThanAFilm() throws IOException {
        var one = track(4, alike(1, 3_000_000), run(1), chunks(0));
        assertThat(taken(withContent(one))).isNotEmpty();
        assertBroken(withContent(one, one));
    }

    @Test
    void aFilmHasFewTracks() throws IOException {
        assertThat(taken(withContent(copies(16, track(4))))).isNotEmpty();
        assertBroken(withContent(copies(17, track(4))));
    }

    @Test
    void piecesThatLieAreRefused() {
        var ofOneByte = box("tfhd", number(0x20010), number(7), number(1));
        var overEachOther = copies(20, box("trun", number(0x1), number(1_000), number(0)));
        var ofNothing = box("tfhd", number(0x20010), number(7), number(0));
        var content = box("mdat", new byte[3_000]);
        for (var moof : new byte[][] {
            box("moof", box("traf", ofOneByte, joined(overEachOther))), piece(ofNothing, 0x1, -1, 0, new byte[0])
        }) {
            assertBroken(joined(head("isom"), moov(track(4)), moof, content));
        }
    }

    @Test
    void ofFlacTheHeadStaysAndItsWordsGo() throws IOException {
        var known = joined(new byte[] {0, 0, 0, 34}, new byte[33], new byte[] {77});
        var words = joined(new byte[] {4, 0, 0, (byte) SAID.length()}, text(SAID));
        var last = joined(new byte[] {(byte) 0x82, 0, 0, (byte) SAID.length()}, text(SAID));
        var heard = Videos.sound("fLaC", 0, 0, box("dfLa", number(0), known, words, last));
        var before = joined(
                head("isom"),
                moov(Videos.track("vide", "avc1"), Videos.trackOf(Videos.handler("soun"), heard)),
                Videos.mdat(1));
        var after = taken(before);
        assertThat(after).hasSameSizeAs(before);
        assertThat(new String(after, ISO_8859_1)).contains("dfLa").doesNotContain("Mi 14");
        int head = indexOf(before, known);
        assertThat(Arrays.copyOfRange(after, head, head + known.length)).isEqualTo(known);
        assertThat(after[head + known.length]).isEqualTo((byte) 1);
        assertThat(after[head + known.length + words.length]).isEqualTo((byte) 0x81);
        assertThat(taken(after)).isEqualTo(after);
    }

    private static byte[] beside(int kind, String said) {
        return joined(new byte[] {6, (byte) kind, (byte) said.length()}, text(said), new byte[] {(byte) 0x80});
    }

    private static byte[] sample(int width, byte[]... units) {
        return joined(Arrays.stream(units)
                .map(unit -> joined(Arrays.copyOfRange(number(unit.length), 4 - width, 4), unit))
                .toArray(byte[][]::new));
    }

    /** Before its table of contents, so that one knows where the samples lie. */
    private static byte[] film(int width, byte[]... samples) {
        return joined(head("isom"), box("mdat", joined(samples)), moov(track(width, tables(CONTENT, samples))));
    }

    /** Each sample in a chunk of its own. */
    private static byte[][] tables(int at, byte[]... samples) {
        var lengths = ByteBuffer.allocate(samples.length * 4);
        var places = ByteBuffer.allocate(samples.length * 4);
        for (var sample : samples) {
            lengths.putInt(sample.length);
            places.putInt(at);
            at += sample.length;
        }
        return new byte[][] {
            box("stsz", number(0), number(0), number(samples.length), lengths.array()),
            box("stsc", number(0), number(1), number(1), number(1), number(1)),
            box("stco", number(0), number(samples.length), places.array())
        };
    }

    private static byte[] places(byte[] places) {
        return box("co64", number(0), number(places.length / 8), places);
    }

    /** So many pictures of one length. */
    private static byte[] alike(int length, int count) {
        return box("stsz", number(0), number(length), number(count));
    }

    /** So many pictures in every chunk. */
    private static byte[] run(int inEach) {
        return box("stsc", number(0), number(1), number(1), number(inEach), number(1));
    }

    /** So many chunks, all of them where the content begins. */
    private static byte[] chunks(int count) {
        return box("stco", number(0), number(count), joined(copies(count, number(CONTENT))));
    }

    private static byte[][] copies(int count, byte[] track) {
        return Collections.nCopies(count, track).toArray(byte[][]::new);
    }

    private static byte[] withContent(byte[]... tracks) {
        return joined(head("isom"), box("mdat", new byte[3_000]), moov(tracks));
    }

    private static byte[] track(int width, byte[]... tables) {
        var coding = box("avcC", new byte[] {1, 66, 0, 30, (byte) (0xFC | width - 1), (byte) 0xE0, 0});
        var entry = Videos.pictures("avc1", "", coding);
        var samples = box("stbl", box("stsd", number(0), number(1), entry), joined(tables));
        var numbered = box("tkhd", new byte[12], number(7), new byte[68]);
        return box("trak", numbered, box("mdia", Videos.handler("vide"), box("minf", samples)));
    }

    private static byte[] piece(int flags, byte[]... samples) {
        boolean oneLength = (flags & 0x10) > 0;
        var lengths = oneLength
                ? new byte[0]
                : joined(Arrays.stream(samples)
                        .map(sample -> number(sample.length))
                        .toArray(byte[][]::new));
        var all = oneLength ? number(samples[0].length) : new byte[0];
        var head = box("tfhd", number(flags), number(7), all);
        var moof = piece(head, oneLength ? 0x1 : 0x201, samples.length, 0, lengths);
        moof = piece(head, oneLength ? 0x1 : 0x201, samples.length, moof.length + 8, lengths);
        return joined(moof, box("mdat", joined(samples)));
    }

    private static byte[] twoTracks(byte[] heard, byte[] seen, int content, boolean fromThePiece) {
        var base = number(fromThePiece ? 0x20000 : 0);
        var sound = box("trun", number(0x201), number(1), number(content), number(heard.length));
        var pictures = fromThePiece
                ? box("trun", number(0x201), number(1), number(content + heard.length), number(seen.length))
                : box("trun", number(0x201), number(1), number(0), number(seen.length));
        return box(
                "moof",
                box("mfhd", number(0), number(1)),
                box("traf", box("tfhd", base, number(0)), sound),
                box("traf", box("tfhd", base, number(7)), pictures));
    }

    private static byte[] piece(byte[] head, int flags, int count, int offset, byte[] lengths) {
        var run = box("trun", number(flags), number(count), number(offset), lengths);
        return box("moof", box("mfhd", number(0), number(1)), box("traf", head, run));
    }

    private static int indexOf(byte[] in, byte[] what) {
        return new String(in, ISO_8859_1).indexOf(new String(what, ISO_8859_1));
    }

    private void assertBroken(byte[] film) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> taken(film))
                .extracting(Refusal::code)
                .isEqualTo("file.video.broken");
    }

    private byte[] taken(byte[] film) throws IOException {
        return Files.readAllBytes(
                intake.take(new ByteArrayInputStream(film), film.length).file());
    }
}
