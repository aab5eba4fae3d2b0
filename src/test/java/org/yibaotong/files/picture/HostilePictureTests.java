package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.yibaotong.Refusals.assertRefused;
import static org.yibaotong.files.Samples.ascii;
import static org.yibaotong.files.Samples.join;
import static org.yibaotong.files.Samples.photo;
import static org.yibaotong.files.Samples.write;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.files.Samples;
import org.yibaotong.shared.Refusal;

class HostilePictureTests {

    private final PictureIntake intake = new PictureIntake(PictureLimits.USUAL, new Darkroom(2));

    @Test
    void aHugePictureInAFewBytesCostsNothing() {
        var png = join(Samples.pngHeader(60_000, 60_000), Samples.pngChunk("IDAT", new byte[10]));

        assertRefused("file.store.too-many-pixels", () -> intake.take(png));
        assertRefused("file.store.too-many-pixels", () -> intake.take(Samples.pngHeader(Integer.MAX_VALUE, 1)));
        assertRefused("file.store.too-many-pixels", () -> intake.take(Samples.webp(16_000, 16_000, -1)));
    }

    @Test
    void aPictureOfOneLineIsStillTooLong() {
        assertRefused("file.store.too-many-pixels", () -> intake.take(Samples.pngHeader(20_001, 1)));
    }

    @Test
    void aPictureWithoutWidthIsBroken() {
        assertRefused("file.store.broken-picture", () -> intake.take(Samples.pngHeader(0, 100)));
        assertRefused("file.store.broken-picture", () -> intake.take(Samples.pngHeader(0x80000000, 100)));
    }

    @Test
    void aPngThatPromisesMoreThanItHasIsBroken() {
        var png = write(photo(10, 10), "png");
        var lying = join(Samples.pngHeader(5000, 5000), Arrays.copyOfRange(png, 33, png.length));

        assertRefused("file.store.broken-picture", () -> intake.take(lying));
    }

    @Test
    void aGifWithAHugeScreenIsRefused() {
        var gif = write(photo(10, 10), "gif");
        ByteBuffer.wrap(gif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) 65_535)
                .putShort(8, (short) 65_535);

        assertRefused("file.store.too-many-pixels", () -> intake.take(gif));
    }

    @Test
    void aGifWithAHugeFrameIsRefused() {
        var gif = write(photo(10, 10), "gif");
        var frame = new String(gif, StandardCharsets.ISO_8859_1).indexOf(",\0\0\0\0\n\0\n\0");
        ByteBuffer.wrap(gif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(frame + 5, (short) 65_535)
                .putShort(frame + 7, (short) 65_535);

        assertRefused("file.store.too-many-pixels", () -> intake.take(gif));
    }

    @Test
    void aWebpWithAHugeFrameOnASmallCanvasIsRefused() {
        var inside = Samples.riff(Samples.canvas(0, 30, 20), Samples.losslessWebp(16_000, 16_000, -1));

        assertRefused("file.store.too-many-pixels", () -> intake.take(inside));
        assertRefused("file.store.too-many-pixels", () -> intake.take(PictureIntakeTests.movingWebp(16_000, 16_000)));
    }

    @Test
    void aJpegWithoutItsEndIsBroken() {
        var jpeg = write(photo(300, 200), "jpeg");

        assertRefused("file.store.broken-picture", () -> intake.take(Arrays.copyOf(jpeg, jpeg.length / 2)));
        assertRefused("file.store.broken-picture", () -> intake.take(Arrays.copyOf(jpeg, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "webp"})
    void aPictureCutShortIsBroken(String format) {
        var whole = format.equals("webp") ? Samples.webp(30, 20, -1) : write(photo(300, 200), format);

        assertRefused("file.store.broken-picture", () -> intake.take(Arrays.copyOf(whole, whole.length / 2 + 4)));
    }

    @Test
    void aJpegThatMakesTheDecoderGoOverItAHundredTimesIsBroken() {
        var jpeg = write(photo(300, 200), "jpeg");
        var scan = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DA");
        var scans = new byte[100][];
        Arrays.fill(scans, Arrays.copyOfRange(jpeg, scan, jpeg.length - 2));

        assertRefused(
                "file.store.broken-picture",
                () -> intake.take(join(Arrays.copyOf(jpeg, scan), join(scans), new byte[] {(byte) 0xFF, (byte) 0xD9})));
    }

    @Test
    void aPageDressedAsAPictureIsRefused() {
        assertRefused(
                "file.store.broken-picture",
                () -> intake.take(ascii("\u00FF\u00D8\u00FF<html><script>alert(1)</script>")));
        assertRefused("file.store.broken-picture", () -> intake.take(ascii("GIF89a\1\0\1\0<script>alert(1)</script>")));
        assertRefused("file.store.unknown-kind", () -> intake.take(ascii("<svg><script>alert(1)</script></svg>")));
        assertRefused("file.store.unknown-kind", () -> intake.take(Samples.zip("a")));
        assertRefused("file.store.empty", () -> intake.take(new byte[0]));
    }

    /** Whatever bytes come in, the answer is a picture or a refusal, and never anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void aDamagedPictureIsAPictureOrARefusal(String format) {
        var whole = format.equals("webp") ? Samples.webp(30, 20, 0xFF336699) : write(photo(60, 40), format);
        var quick = new PictureIntake(new PictureLimits(1 << 20, 100_000, 20_000), new Darkroom(1));
        var chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            var damaged = Arrays.copyOf(whole, round % 3 == 0 ? chance.nextInt(1, whole.length) : whole.length);
            for (int hit = chance.nextInt(8); hit >= 0; hit--) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            }
            var thrown = catchThrowable(() -> quick.take(damaged));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(Refusal.class);
            }
        }
    }
}
