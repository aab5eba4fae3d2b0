package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yibaotong.files.Samples.photo;
import static org.yibaotong.files.Samples.write;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.files.Cut;
import org.yibaotong.files.Cutting;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Framing;
import org.yibaotong.files.Picture;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;

class RenditionsTests {

    private final Renditions renditions = new Renditions(new Darkroom(2));
    private final Picture large = picture(photo(2000, 1500), "jpeg");
    private final Picture small = picture(photo(300, 400), "jpeg");

    @ParameterizedTest
    @CsvSource({
        "SMALL,320,240",
        "MEDIUM,720,540",
        "LARGE,1440,1080",
        "CARD,640,360",
        "LEAD,1280,720",
        "SHARE,1200,630",
        "WIDE,900,383",
        "SQUARE,500,500"
    })
    void eachRenditionHasItsSize(Rendition rendition, int width, int height) {
        var made = renditions.make(large, rendition);

        assertThat(made.width()).isEqualTo(width);
        assertThat(made.height()).isEqualTo(height);
        assertThat(image(made).getWidth()).isEqualTo(width);
        assertThat(image(made).getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"SMALL,300,400", "LARGE,300,400", "CARD,300,169", "SHARE,300,158", "WIDE,300,128", "SQUARE,300,300"})
    void noPictureIsEnlarged(Rendition rendition, int width, int height) {
        var made = renditions.make(small, rendition);

        assertThat(made.width()).isEqualTo(width);
        assertThat(made.height()).isEqualTo(height);
    }

    @Test
    void severalSizesAtOnceAreTheSameAsOneByOne() {
        var framings = new EnumMap<Rendition, Framing>(Rendition.class);
        EnumSet.allOf(Rendition.class).forEach(size -> framings.put(size, PointOfInterest.USUAL));
        framings.put(Rendition.SQUARE, new Cut(0, 0, 3000, 4000));
        renditions
                .make(large, framings)
                .forEach((size, made) -> assertThat(made.content())
                        .isEqualTo(
                                renditions.make(large, size, framings.get(size)).content()));
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
    void aCutThatWasDrawnShowsWhatWasDrawn() {
        var bands = picture(threeBands(), "png");

        assertThat(middle(renditions.make(bands, Rendition.CARD, new Cut(0, 0, 10_000, 3333))))
                .isEqualTo(Color.RED);
        assertThat(middle(renditions.make(bands, Rendition.CARD, new Cut(0, 6667, 10_000, 3333))))
                .isEqualTo(Color.BLUE);
        var across = image(renditions.make(bands, Rendition.SQUARE, new Cut(0, 1333, 10_000, 5926)));
        assertThat(new Color(across.getRGB(250, 20))).isEqualTo(Color.RED);
        assertThat(new Color(across.getRGB(250, 250))).isEqualTo(Color.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"CARD,640,360", "SHARE,1000,525", "WIDE,900,383", "SQUARE,500,500"})
    void aCutThatWasDrawnHasItsSizeToThePixelAndIsNotEnlarged(Rendition shape, int width, int height) {
        var cut = new Cutting(2000, 1500, shape).at(0.1234, 0.0567, 0.5);

        var made = renditions.make(large, shape, cut);

        assertThat(made.width()).isEqualTo(width);
        assertThat(made.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.5,0.3333", "1,1", "0.21,0.87"})
    void whereNobodyDrewThePageShowsTheFrameThatIsCut(double x, double y) {
        var point = new PointOfInterest(x, y);
        var whole = new PictureSize(1999, 1501);
        Rendition.SHAPES.forEach(shape -> {
            var shown = Window.of(new Cutting(1999, 1501, shape).around(point), whole, shape);
            var made = Window.of(point, whole, shape);
            assertThat(shown.left()).isCloseTo(made.left(), within(1));
            assertThat(shown.top()).isCloseTo(made.top(), within(1));
            assertThat(shown.size().width()).isCloseTo(made.size().width(), within(2));
        });
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,20000", "20000,1", "3,2"})
    void noPictureIsTooOddToBeCut(int width, int height) {
        Rendition.SHAPES.forEach(shape -> {
            var window = Window.of(
                    new Cutting(width, height, shape).around(PointOfInterest.USUAL),
                    new PictureSize(width, height),
                    shape);
            assertThat(window.left() + window.size().width()).isLessThanOrEqualTo(width);
            assertThat(window.top() + window.size().height()).isLessThanOrEqualTo(height);
            assertThat(window.size().shortSide()).isPositive();
        });
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
