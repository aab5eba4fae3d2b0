package org.yibaotong.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture for a phone's camera (二维码).
 *
 * @param size how many squares wide and high, with the quiet border
 * @param path all its squares as one path of SVG
 */
public record QrCode(int size, String path) {

    private static final int SQUARE = 12;
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)");

    public static QrCode of(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    3,
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M);
            var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrCode(squares.getWidth(), path(squares));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(BitMatrix squares) {
        return IntStream.range(0, squares.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, squares.getWidth())
                        .filter(x -> squares.get(x, y))
                        .mapToObj(x -> "M" + x + " " + y + "h1v1h-1z"))
                .collect(Collectors.joining());
    }

    /** As a file to be printed (PNG), twelve points a square. */
    public byte[] picture() {
        var picture = new BufferedImage(size * SQUARE, size * SQUARE, BufferedImage.TYPE_BYTE_BINARY);
        var pen = picture.createGraphics();
        draw(pen, 0, 0, SQUARE);
        pen.dispose();
        return Png.of(picture);
    }

    /** @param square how wide one of its squares is */
    void draw(Graphics2D pen, int x, int y, int square) {
        pen.setColor(Color.WHITE);
        pen.fillRect(x, y, size * square, size * square);
        pen.setColor(Color.BLACK);
        DARK.matcher(path)
                .results()
                .forEach(dark -> pen.fillRect(
                        x + Integer.parseInt(dark.group(1)) * square,
                        y + Integer.parseInt(dark.group(2)) * square,
                        square,
                        square));
    }
}
