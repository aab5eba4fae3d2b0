package org.yibaotong.files.picture;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibaotong.files.FileKind;

/** Reads what a code for a phone's camera (二维码) says. */
public final class CodeReader {

    /** Sharp enough for every code that fills a picture, and little to look through. */
    private static final int LONGEST_SIDE = 1_200;

    /** As a camera would see it, and as a program drew it: each finds codes that the other does not. */
    private static final List<Map<DecodeHintType, ?>> HINTS = List.of(
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8"),
            Map.of(DecodeHintType.PURE_BARCODE, true, DecodeHintType.CHARACTER_SET, "UTF-8"));

    private final Darkroom darkroom;

    public CodeReader(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /** Of a picture that we keep; empty where there is no code in it that could be read. */
    public Optional<String> read(byte[] content) {
        return darkroom.work(() -> {
            var kind = FileKind.of(content);
            var pixels = Pixels.of(Decoder.decode(content, kind, PictureLimits.USUAL))
                    .upright(Exif.orientation(content, kind))
                    .onWhite();
            return read(pixels.scaledTo(pixels.size().within(LONGEST_SIDE)));
        });
    }

    private static Optional<String> read(Pixels pixels) {
        int width = pixels.size().width();
        int height = pixels.size().height();
        var colours = pixels.image().getRGB(0, 0, width, height, null, 0, width);
        var light = new RGBLuminanceSource(width, height, colours);
        return Stream.<Binarizer>of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
                .flatMap(binarizer -> HINTS.stream().flatMap(hints -> read(binarizer, hints).stream()))
                .findFirst();
    }

    private static Optional<String> read(Binarizer binarizer, Map<DecodeHintType, ?> hints) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(binarizer), hints)
                    .getText());
        } catch (ReaderException | RuntimeException none) {
            // What only resembles a code makes the reader fail in any way.
            return Optional.empty();
        }
    }
}
