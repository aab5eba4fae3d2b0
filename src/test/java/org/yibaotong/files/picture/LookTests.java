package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;

class LookTests {

    private static final int ALIKE = 6;

    private final Darkroom darkroom = new Darkroom(1);
    private final Look look = new Look(darkroom);

    @Test
    void aSmallerPictureLooksTheSame() {
        var photo = drawn("park", 7);
        var small = new Renditions(darkroom)
                .make(Renditions.read(photo), Rendition.SMALL, PointOfInterest.USUAL)
                .content();
        assertThat(apart(photo, small)).isLessThanOrEqualTo(ALIKE);
    }

    @Test
    void twoPicturesLookDifferent() {
        assertThat(apart(drawn("park", 7), drawn("roadworks", 8))).isGreaterThan(ALIKE);
    }

    @Test
    void aBlankPageLooksLikeNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpg", out);
        assertThat(look.of(out.toByteArray())).isZero();
    }

    private int apart(byte[] one, byte[] other) {
        return Long.bitCount(look.of(one) ^ look.of(other));
    }

    private static byte[] drawn(String scene, int seed) {
        return new ExampleCity.Picture(scene, seed, null).jpeg();
    }
}
