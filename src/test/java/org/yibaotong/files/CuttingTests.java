package org.yibaotong.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.shared.Refusal;

/** A cut by hand lies within its picture and has the proportion of its shape. */
class CuttingTests {

    private static final Cutting WIDE = new Cutting(2000, 1500, Rendition.WIDE);

    @Test
    void howHighItIsFollowsFromHowWide() {
        assertThat(WIDE.at(0.1, 0.2, 0.5)).isEqualTo(new Cut(1000, 2000, 5000, 2837));
        assertThat(new Cutting(2000, 1500, Rendition.SQUARE).at(0, 0, 0.75)).isEqualTo(new Cut(0, 0, 7500, 10_000));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1,0,0.5",
        "0,-0.1,0.5",
        "0,0,-0.5",
        "0,0,0",
        "1.01,0,0.5",
        "0,1.01,0.5",
        "0,0,1.01",
        "1,0,0.5",
        "0,1,0.5",
        "NaN,0,0.5",
        "0,NaN,0.5",
        "0,0,NaN",
        "Infinity,0,0.5",
        "0,0,Infinity",
        "0,-Infinity,1",
        "0,0,1e300"
    })
    void whatIsNotWithinThePictureIsRefused(double left, double top, double width) {
        assertRefused("picture.cut.outside", () -> WIDE.at(left, top, width));
    }

    @ParameterizedTest
    @CsvSource({"0.6,0,0.5", "0,0.8,0.5", "0.001,0,1"})
    void whatReachesPastAnEdgeIsRefused(double left, double top, double width) {
        assertRefused("picture.width.outside", () -> WIDE.at(left, top, width));
    }

    @Test
    void itIsSaidHowWideItMayBeFromThere() {
        assertThatThrownBy(() -> WIDE.at(0, 0.8, 0.5))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("35.24"));
    }

    @Test
    void whatOnlyRoundingPutsPastAnEdgeIsTaken() {
        assertThat(WIDE.at(0.5, 0, 0.5004)).isEqualTo(new Cut(5000, 0, 5000, 2837));
        assertRefused("picture.width.outside", () -> WIDE.at(0.5, 0, 0.5007));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2837, 0.2835, 0.2845, 0.281})
    void whoeverSaysTheSameHeightIsRight(double height) {
        assertThatCode(() -> WIDE.checkHeight(WIDE.at(0, 0, 0.5), height)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.27, 0.29, 0, -0.2837, Double.NaN, Double.POSITIVE_INFINITY})
    void anotherProportionIsRefused(double height) {
        assertRefused("picture.height.other-shape", () -> WIDE.checkHeight(WIDE.at(0, 0, 0.5), height));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,0,5,5",
        "0,-1,5,5",
        "0,0,0,5",
        "0,0,5,0",
        "0,0,10001,5",
        "6000,0,4001,5",
        "0,9999,5,2",
        "2147483647,0,2,5"
    })
    void noFrameLeavesThePicture(int left, int top, int width, int height) {
        assertRefused("picture.cut.outside", () -> new Cut(left, top, width, height));
    }

    @Test
    void aFrameIsSmallWhereItsPixelsDoNotFillTheShape() {
        assertThat(WIDE.isSmall(WIDE.at(0, 0, 0.45))).isFalse();
        assertThat(WIDE.isSmall(WIDE.at(0, 0, 0.44))).isTrue();
        assertThat(WIDE.needed()).isEqualTo(900);
    }

    @Test
    void aSmallPictureNeedNotBeLargerThanItIs() {
        var small = new Cutting(300, 400, Rendition.WIDE);

        assertThat(small.needed()).isEqualTo(300);
        assertThat(small.isSmall(small.around(PointOfInterest.USUAL))).isFalse();
        assertThat(small.isSmall(small.at(0, 0, 0.9))).isTrue();
    }

    @Test
    void whereNobodyDrewTheFrameIsTheLargestAroundThePoint() {
        assertThat(WIDE.around(new PointOfInterest(0.5, 0.5))).isEqualTo(new Cut(0, 2163, 10_000, 5674));
        assertThat(WIDE.around(new PointOfInterest(0, 1))).isEqualTo(new Cut(0, 4326, 10_000, 5674));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
