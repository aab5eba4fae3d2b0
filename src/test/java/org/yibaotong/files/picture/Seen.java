package org.yibaotong.files.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.yibaotong.files.Picture;

/** What a person would see in a picture. */
final class Seen {

    private Seen() {}

    static BufferedImage image(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.content()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String quartersOf(BufferedImage image) {
        var left = image.getWidth() / 4;
        var top = image.getHeight() / 4;
        return String.join(
                " ",
                name(image.getRGB(left, top)),
                name(image.getRGB(3 * left, top)),
                name(image.getRGB(left, 3 * top)),
                name(image.getRGB(3 * left, 3 * top)));
    }

    private static String name(int rgb) {
        var colour = new Color(rgb);
        var code = (colour.getRed() >> 7) * 4 + (colour.getGreen() >> 7) * 2 + (colour.getBlue() >> 7);
        return switch (code) {
            case 4 -> "RED";
            case 2 -> "GREEN";
            case 1 -> "BLUE";
            case 7 -> "WHITE";
            default -> colour.toString();
        };
    }
}
