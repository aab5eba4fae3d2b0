package org.yibaotong.files.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yibaotong.Refusals.assertRefused;
import static org.yibaotong.files.Samples.join;
import static org.yibaotong.files.Samples.photo;
import static org.yibaotong.files.Samples.write;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamSource;
import org.yibaotong.files.Samples;

class PictureIntakeTests {

    private final PictureIntake intake = new PictureIntake(PictureLimits.USUAL, new Darkroom(2));

    @Test
    void aPhotographIsKeptAsAJpegOfTheSameSize() {
        var picture = intake.take(write(photo(300, 200), "jpeg"));

        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(200);
        assertSameColours(Seen.image(picture), photo(300, 200));
    }

    @Test
    void aPhotographThatNeedsNoChangeIsNotCodedAgain() {
        var photo = write(photo(300, 200), "jpeg");

        assertThat(intake.take(Samples.fromPhone(photo, 1)).content()).isEqualTo(photo);
    }

    /** As browsers write it, who say in each file that its colours are the usual ones. */
    @Test
    void aPhotographWithTheProfileOfTheUsualColoursLosesNothingButTheProfile() {
        var photo = write(photo(300, 200), "jpeg");

        assertThat(intake.take(Samples.withProfile(photo, ColorSpace.CS_sRGB)).content())
                .isEqualTo(photo);
    }

    @Test
    void aPhotographInOtherColoursIsTurnedIntoTheUsualOnes() {
        var photo = write(photo(300, 200), "jpeg");
        var kept = intake.take(Samples.withProfile(photo, ColorSpace.CS_LINEAR_RGB));

        var seen = new Color(Seen.image(kept).getRGB(60, 60));
        var raw = new Color(photo(300, 200).getRGB(60, 60));
        assertThat(seen.getRed() + seen.getGreen()).isGreaterThan(raw.getRed() + raw.getGreen() + 40);
    }

    @Test
    void aPhotographWhoseProfileIsNonsenseIsStillTaken() {
        var photo = write(photo(300, 200), "jpeg");

        assertThat(intake.take(Samples.withProfile(photo, new byte[200])).width())
                .isEqualTo(300);
    }

    /** No decoder could: the numbers that all pixels are multiplied by are not there. */
    @Test
    void aPhotographWithoutItsTablesIsRefused() {
        var photo = write(photo(300, 200), "jpeg");
        var tables = new String(photo, ISO_8859_1).indexOf("\u00FF\u00DB");
        photo[tables + 1] = (byte) 0xFE;

        assertRefused("file.store.broken-picture", () -> intake.take(photo));
    }

    /** Every size of it is made from what is kept, and decoding a progressive one takes eight times as long. */
    @Test
    void whatIsKeptIsNotProgressive() throws IOException {
        var progressive = Samples.progressive(photo(300, 200));

        assertThat(frames(progressive)).isEqualTo("C2");
        assertThat(frames(intake.take(progressive).content())).isEqualTo("C0");
        assertThat(frames(intake.take(Samples.fromPhone(progressive, 6)).content()))
                .isEqualTo("C0");
    }

    @Test
    void webpOfBothSortsIsUnderstood() {
        var lossy = Base64.getDecoder()
                .decode("UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAwAAoBCJbACdAEOvCaqAAD++JTnTkPteEpwjulB/Yyk"
                        + "nzoG1q4WD1cy4wR/Yx7qf/ztaUoJEAAA");

        assertThat(intake.take(lossy).width()).isEqualTo(16);
        assertThat(Seen.image(intake.take(Samples.webp(30, 20, 0xFF336699))).getRGB(5, 5))
                .isEqualTo(0xFF336699);
        assertThat(Seen.image(intake.take(Samples.webp(30, 20, 0x80FF0000))).getRGB(5, 5))
                .isEqualTo(0x80FF0000);
    }

    @Test
    void ofAMovingPictureTheFirstFrameIsKept() throws IOException {
        assertThat(Seen.image(intake.take(movingGif())).getRGB(3, 3)).isEqualTo(0xFFFF0000);
        assertThat(Seen.image(intake.take(movingWebp(30, 20))).getRGB(3, 3)).isEqualTo(0xFFFF0000);
    }

    @Test
    void aLargePictureIsMadeSmaller() {
        var picture = intake.take(write(photo(5000, 2500), "jpeg"));

        assertThat(picture.width()).isEqualTo(4096);
        assertThat(picture.height()).isEqualTo(2048);
    }

    @Test
    void aLongPictureStaysReadable() {
        var picture = intake.take(write(photo(600, 9000), "jpeg"));

        assertThat(picture.width()).isEqualTo(600);
        assertThat(picture.height()).isEqualTo(9000);
    }

    @Test
    void sixtyMegapixelsFitIntoLittleMemory() {
        var picture = intake.take(write(new BufferedImage(8900, 6700, BufferedImage.TYPE_3BYTE_BGR), "jpeg"));

        assertThat(picture.width()).isEqualTo(4096);
        assertThat(picture.height()).isEqualTo(3084);
    }

    @Test
    void tooManyBytesAreRefusedBeforeTheyAreRead() {
        var strict = new PictureIntake(new PictureLimits(1000, 60_000_000, 20_000), new Darkroom(1));
        var jpeg = write(photo(300, 200), "jpeg");

        assertRefused("file.store.too-big", () -> strict.take(jpeg));
        assertRefused("file.store.too-big", () -> strict.take(PictureIntakeTests::readsNothing, 1001));
    }

    @Test
    void noMoreUploadsAreReadAtOnceThanThereArePlaces() {
        var jpeg = write(photo(300, 200), "jpeg");
        var reading = new AtomicInteger();
        var most = new AtomicInteger();
        InputStreamSource upload = () -> {
            most.accumulateAndGet(reading.incrementAndGet(), Math::max);
            Thread.yield();
            return new ByteArrayInputStream(jpeg) {
                @Override
                public void close() {
                    reading.decrementAndGet();
                }
            };
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.submit(() -> intake.take(upload, jpeg.length));
            }
        }
        assertThat(most.get()).isBetween(1, PictureIntake.READ_AT_ONCE);
        assertThat(reading.get()).isZero();
    }

    private static InputStream readsNothing() {
        throw new IllegalStateException("It was read.");
    }

    @Test
    void aDocumentIsNotAPicture() {
        assertRefused("file.store.not-a-picture", () -> intake.take(Samples.ascii("%PDF-1.7")));
    }

    private static String frames(byte[] jpeg) {
        return Integer.toHexString(JpegOutline.of(jpeg).frame().marker()).toUpperCase(Locale.ROOT);
    }

    static byte[] movingWebp(int frameWidth, int frameHeight) {
        var canvas = Samples.canvas(2, 30, 20);
        var place = join(
                new byte[6],
                Samples.int24(frameWidth - 1),
                Samples.int24(frameHeight - 1),
                Samples.int24(100),
                new byte[1]);
        var red = Samples.chunk("ANMF", join(place, Samples.losslessWebp(frameWidth, frameHeight, 0xFFFF0000)));
        var blue = Samples.chunk("ANMF", join(place, Samples.losslessWebp(frameWidth, frameHeight, 0xFF0000FF)));
        return Samples.riff(canvas, Samples.chunk("ANIM", new byte[6]), red, blue);
    }

    private static byte[] movingGif() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(filled(0xFF0000), null, null), null);
            writer.writeToSequence(new IIOImage(filled(0x0000FF), null, null), null);
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage filled(int rgb) {
        var image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(rgb));
        pen.fillRect(0, 0, 30, 20);
        return image;
    }

    private static void assertSameColours(BufferedImage one, BufferedImage other) {
        for (int i = 5; i < 195; i += 10) {
            var a = new Color(one.getRGB(i, i));
            var b = new Color(other.getRGB(i, i));
            assertThat(a.getRed()).isCloseTo(b.getRed(), within(12));
            assertThat(a.getGreen()).isCloseTo(b.getGreen(), within(12));
        }
    }
}
