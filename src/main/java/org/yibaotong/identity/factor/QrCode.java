package org.yibaotong.identity.factor;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture for a phone's camera (二维码), as one SVG path.
 *
 * @param size how many squares wide and high, with the quiet border
 */
public record QrCode(int size, String path) {

    static QrCode of(String text) {
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
}
