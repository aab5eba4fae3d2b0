package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.files.Samples.photo;
import static org.yibaotong.files.Samples.write;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;

class RenditionsTests {

    private final Renditions renditions = new Renditions(new Darkroom(2));
    private final Picture large = picture(photo(2000, 1500), "jpeg");
    private final Picture small = picture(photo(300, 400), "jpeg");

    @ParameterizedTest
    @CsvSource({"SMALL,320,240", "MEDIUM,720,540", "LARGE,1440,1080", "CARD,640,360", "SHARE,1200,630"})
    void eachRenditionHasItsSize(Rendition rendition, int width, int height) {
        var made = renditions.make(large, rendition);

        assertThat(made.width()).isEqualTo(width);
        assertThat(made.height()).isEqualTo(height);
        assertThat(image(made).getWidth()).isEqualTo(width);
        assertThat(image(made).getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"SMALL,300,400", "LARGE,300,400", "CARD,300,169", "SHARE,300,158"})
    void noPictureIsEnlarged(Rendition rendition, int width, int height) {
        var made = renditions.make(small, rendition);

        assertThat(made.width()).isEqualTo(width);
        assertThat(made.height()).isEqualTo(height);
    }

    @Test
    void severalSizesAtOnceAreTheSameAsOneByOne() {
        renditions
                .make(large, EnumSet.allOf(Rendition.class))
                .forEach((size, made) -> assertThat(made.content())
                        .isEqualTo(renditions.make(large, size).content()));
    }

    @Test
    void aJpegRenditionAppearsAllAtOnceAndGetsSharper() {
        var made = renditions.make(large, Rendition.MEDIUM);

        assertThat(made.mediaType()).isEqualTo("image/jpeg");
        assertThat(JpegOutline.of(made.content()).frame().marker())
                .as("progressive")
                .isEqualTo(0xC2);
    }

    @Test
    void aCutKeepsThePointOfInterest() {
        var bands = picture(threeBands(), "png");

        assertThat(middle(renditions.make(bands, Rendition.CARD, new PointOfInterest(0.5, 0))))
                .isEqualTo(Color.RED);
        assertThat(middle(renditions.make(bands, Rendition.CARD, new PointOfInterest(0.5, 0.5))))
                .isEqualTo(Color.GREEN);
        assertThat(middle(renditions.make(bands, Rendition.CARD, new PointOfInterest(0.5, 1))))
                .isEqualTo(Color.BLUE);
    }

    @Test
    void transparencyStaysInASizeAndIsWhiteInACut() {
        var glass = picture(new BufferedImage(800, 800, BufferedImage.TYPE_INT_ARGB), "png");

        assertThat(image(renditions.make(glass, Rendition.SMALL)).getRGB(10, 10) >>> 24)
                .isZero();
        assertThat(middle(renditions.make(glass, Rendition.SHARE))).isEqualTo(Color.WHITE);
    }

    /** Black and white lines one pixel wide must turn grey, not vanish. */
    @Test
    void everyPixelCountsWhenAPictureIsMadeSmall() {
        var lines = new BufferedImage(2560, 1600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 2560; x += 2) {
            for (int y = 0; y < 1600; y++) {
                lines.setRGB(x, y, 0xFFFFFF);
            }
        }
        assertThat(middle(renditions.make(picture(lines, "png"), Rendition.SMALL))
                        .getRed())
                .isBetween(120, 135);
    }

    @Test
    void aPictureReadBackKnowsItsSize() {
        var read = Renditions.read(large.content());

        assertThat(read.mediaType()).isEqualTo("image/jpeg");
        assertThat(read.width()).isEqualTo(2000);
        assertThat(read.height()).isEqualTo(1500);
    }

    private static BufferedImage threeBands() {
        var image = new BufferedImage(640, 1080, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE};
        for (int band = 0; band < 3; band++) {
            pen.setColor(colours[band]);
            pen.fillRect(0, band * 360, 640, 360);
        }
        return image;
    }

    private static Color middle(Picture picture) {
        return new Color(image(picture).getRGB(picture.width() / 2, picture.height() / 2));
    }

    private static Picture picture(BufferedImage image, String format) {
        var kind = FileKind.valueOf(format.toUpperCase(Locale.ROOT));
        return new Picture(write(image, format), kind.mediaType(), image.getWidth(), image.getHeight());
    }

    private static BufferedImage image(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.content()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
