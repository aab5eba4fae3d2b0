package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.files.Samples.join;
import static org.yibaotong.files.Samples.photo;
import static org.yibaotong.files.Samples.quarters;
import static org.yibaotong.files.Samples.write;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yibaotong.files.Samples;

class PictureColourTests {

    private final PictureIntake intake = new PictureIntake(PictureLimits.USUAL, new Darkroom(2));

    @Test
    void transparencyIsKeptInAPng() {
        var glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(20, 20, 0x80FF0000);
        var picture = intake.take(write(glass, "png"));

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(Seen.image(picture).getRGB(20, 20)).isEqualTo(0x80FF0000);
        assertThat(Seen.image(picture).getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void aDrawingStaysPngAndAPhotographSentAsPngBecomesJpeg() {
        assertThat(intake.take(write(quarters(300, 200), "png")).mediaType()).isEqualTo("image/png");
        assertThat(intake.take(write(photo(300, 200), "png")).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aPngThatCouldBeTransparentAndIsNotBecomesJpeg() {
        var opaque = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        opaque.createGraphics().drawImage(photo(300, 200), 0, 0, null);

        assertThat(intake.take(write(opaque, "png")).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void greyStaysAsLightAsItWas() {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            var grey = new BufferedImage(32, 32, type);
            var level = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
            for (int i = 0; i < 32 * 32; i++) {
                grey.getRaster().setSample(i % 32, i / 32, 0, level);
            }
            assertThat(new Color(Seen.image(intake.take(write(grey, "png"))).getRGB(9, 9)))
                    .isEqualTo(new Color(100, 100, 100));
        }
    }

    @Test
    void transparentGreyStaysAsLightAsItWas() {
        var greys = ColorSpace.getInstance(ColorSpace.CS_GRAY);
        var model = new ComponentColorModel(greys, true, false, 3, DataBuffer.TYPE_BYTE);
        var raster = model.createCompatibleWritableRaster(8, 8);
        for (int i = 0; i < 64; i++) {
            raster.setPixel(i % 8, i / 8, new int[] {100, 204});
        }
        var picture = intake.take(write(new BufferedImage(model, raster, false, null), "png"));

        assertThat(new Color(Seen.image(picture).getRGB(1, 1), true)).isEqualTo(new Color(100, 100, 100, 204));
    }

    @Test
    void printColoursBecomeScreenColours() throws IOException {
        var colour = new Color(Seen.image(intake.take(cmykJpeg())).getRGB(20, 20));

        assertThat(colour.getRed()).isLessThan(90);
        assertThat(colour.getGreen()).isBetween(120, 255);
        assertThat(colour.getBlue()).isGreaterThan(180);
    }

    @Test
    void sixteenBitColourAndPalettesAreUnderstood() {
        var palette = new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_INDEXED);
        palette.createGraphics().drawImage(quarters(40, 20), 0, 0, null);

        assertThat(Seen.quartersOf(Seen.image(intake.take(write(palette, "png")))))
                .isEqualTo("RED GREEN BLUE WHITE");
        assertThat(new Color(Seen.image(intake.take(sixteenBitPng())).getRGB(1, 1)))
                .isEqualTo(new Color(0x33, 0x66, 0x99));
    }

    @Test
    void aCamerasOwnColoursBecomeScreenColours() {
        var half = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var pen = half.createGraphics();
        pen.setColor(new Color(128, 128, 128));
        pen.fillRect(0, 0, 40, 40);
        var colour = new Color(
                Seen.image(intake.take(inLinearColours(write(half, "jpeg")))).getRGB(20, 20));

        assertThat(colour.getRed())
                .as("half the light is lighter than half the number")
                .isBetween(186, 190);
    }

    /** Full cyan, nothing else, written the way printers' programs do: turned about, and marked by Adobe. */
    private static byte[] cmykJpeg() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
        for (int i = 0; i < 40 * 40; i++) {
            raster.setPixel(i % 40, i / 40, new int[] {0, 255, 255, 255});
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        var jpeg = bytes.toByteArray();
        var adobe = join(
                new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14}, Samples.ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0
                });
        return join(Arrays.copyOf(jpeg, 2), adobe, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] sixteenBitPng() {
        var colours = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        var model = new ComponentColorModel(colours, false, false, 1, DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(8, 8);
        for (int i = 0; i < 64; i++) {
            raster.setPixel(i % 8, i / 8, new int[] {0x33 * 257, 0x66 * 257, 0x99 * 257});
        }
        return write(new BufferedImage(model, raster, false, null), "png");
    }

    private static byte[] inLinearColours(byte[] jpeg) {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var app2 = ByteBuffer.allocate(profile.length + 18)
                .putShort((short) 0xFFE2)
                .putShort((short) (profile.length + 16));
        app2.put(Samples.ascii("ICC_PROFILE\0\1\1")).put(profile);
        return join(Arrays.copyOf(jpeg, 2), app2.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }
}
