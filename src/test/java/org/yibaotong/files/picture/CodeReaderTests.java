package org.yibaotong.files.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yibaotong.files.Samples;
import org.yibaotong.papers.QrCode;

class CodeReaderTests {

    private static final String LINK = "https://weibo.com/7000009698?from=二维码";

    private final CodeReader codes = new CodeReader(new Darkroom(1));

    @Test
    void whatACodeSaysIsRead() {
        assertThat(codes.read(QrCode.of(LINK).picture())).contains(LINK);
    }

    @Test
    void codesOfEveryLengthAreRead() {
        for (int length = 1; length <= 120; length++) {
            var link = "https://space.bilibili.com/" + "4170".repeat(30).substring(0, length);
            assertThat(codes.read(QrCode.of(link).picture())).contains(link);
        }
    }

    @Test
    void aCodeOnALargePosterIsRead() throws IOException {
        var poster = new BufferedImage(3_000, 4_000, BufferedImage.TYPE_INT_RGB);
        var pen = poster.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, poster.getWidth(), poster.getHeight());
        pen.drawImage(
                ImageIO.read(new ByteArrayInputStream(QrCode.of(LINK).picture())), 700, 1_900, 1_600, 1_600, null);
        pen.dispose();
        assertThat(codes.read(Samples.write(poster, "jpg"))).contains(LINK);
    }

    @Test
    void aPhotoSaysNothing() {
        assertThat(codes.read(Samples.write(Samples.photo(640, 480), "jpg"))).isEmpty();
    }

    @Test
    void whatOnlyResemblesACodeSaysNothing() {
        var noise = new Random(7);
        for (int round = 0; round < 20; round++) {
            var picture = new BufferedImage(210, 210, BufferedImage.TYPE_INT_RGB);
            for (int square = 0; square < 441; square++) {
                int colour = noise.nextBoolean() ? 0xFFFFFF : 0;
                for (int dot = 0; dot < 100; dot++) {
                    picture.setRGB(square % 21 * 10 + dot % 10, square / 21 * 10 + dot / 10, colour);
                }
            }
            assertThat(codes.read(Samples.write(picture, "png"))).isEmpty();
        }
    }
}
