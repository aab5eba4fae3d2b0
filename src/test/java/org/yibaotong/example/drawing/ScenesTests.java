package org.yibaotong.example.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenesTests {

    static Set<String> names() {
        return Scenes.names();
    }

    @Test
    void thereAreTwentyFourScenesAndNobodyCanAddOne() {
        assertThat(names()).hasSize(24).startsWith("wishwall", "elevator").isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySceneFillsThePictureWithColours(String scene) {
        var picture = Scenes.draw(scene, 1, 320, 180);

        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(180);
        assertThat(Arrays.stream(pixels(picture)).distinct().count()).isGreaterThan(200);
        assertThat(corners(picture)).doesNotContain(0xFF000000);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameSeedGivesTheSameBytes(String scene) {
        assertThat(Scenes.jpeg(scene, 7, 320, 180)).isEqualTo(Scenes.jpeg(scene, 7, 320, 180));
    }

    @ParameterizedTest
    @MethodSource("names")
    void tenSeedsGiveTenPictures(String scene) {
        var pictures = IntStream.range(0, 10).mapToObj(seed -> pixels(Scenes.draw(scene, seed, 160, 90)));

        assertThat(pictures.map(Arrays::hashCode)).doesNotHaveDuplicates();
    }

    @Test
    void aNegativeSeedIsASeedToo() {
        assertThat(pixels(Scenes.draw("park", -1, 160, 90))).isNotEqualTo(pixels(Scenes.draw("park", 1, 160, 90)));
    }

    @Test
    void theBytesAreAJpegOfTheSizeAskedFor() throws IOException {
        var bytes = Scenes.jpeg("market", 3, 640, 360);

        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(bytes).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(360);
    }

    @Test
    void aSquareIsFilledToItsCorners() {
        assertThat(corners(Scenes.draw("river", 2, 200, 200))).doesNotContain(0xFF000000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Park", "volcano"})
    void anUnknownSceneIsRefused(String scene) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenes.draw(scene, 1, 320, 180))
                .withMessageContaining(scene);
        assertThatIllegalArgumentException().isThrownBy(() -> Scenes.jpeg(scene, 1, 320, 180));
    }

    @Test
    void aPictureWithoutSizeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scenes.draw("park", 1, 0, 180));
        assertThatIllegalArgumentException().isThrownBy(() -> Scenes.draw("park", 1, 320, -1));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static int[] corners(BufferedImage picture) {
        int right = picture.getWidth() - 1;
        int bottom = picture.getHeight() - 1;
        return new int[] {
            picture.getRGB(0, 0), picture.getRGB(right, 0), picture.getRGB(0, bottom), picture.getRGB(right, bottom)
        };
    }
}
