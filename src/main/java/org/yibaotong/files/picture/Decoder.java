package org.yibaotong.files.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.yibaotong.files.FileKind;
import org.yibaotong.shared.Refusal;

/** Turns the bytes of a picture into pixels (解码), thinning out large ones while it reads. */
final class Decoder {

    private static final long MOST_BYTES_OF_PIXELS = 75_000_000;
    private static final long FEW_BYTES_OF_PIXELS = 1_500_000;
    private static final int TOP = 16;

    // Named here rather than found by scanning, which depends on the class loader of whichever thread comes first.
    private static final ImageReaderSpi JPEG = registered(new JPEGImageReaderSpi());
    private static final ImageReaderSpi WEBP = registered(new WebPImageReaderSpi());

    private Decoder() {}

    /** The first frame, where there are several. */
    static BufferedImage decode(byte[] content, FileKind kind, PictureLimits limits) {
        return decode(content, kind, limits, Integer.MAX_VALUE, MOST_BYTES_OF_PIXELS);
    }

    /** Half a million pixels at most, for whoever only wants to know what it looks like. */
    static BufferedImage decodeThin(byte[] content, FileKind kind, PictureLimits limits) {
        return decode(content, kind, limits, Integer.MAX_VALUE, FEW_BYTES_OF_PIXELS);
    }

    /** The first lines of a JPEG, which need all its tables. */
    static BufferedImage decodeTop(byte[] jpeg, PictureLimits limits) {
        return decode(jpeg, FileKind.JPEG, limits, TOP, MOST_BYTES_OF_PIXELS);
    }

    private static BufferedImage decode(byte[] content, FileKind kind, PictureLimits limits, int lines, long most) {
        PictureHeader.sizes(content, kind).forEach(limits::check);
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(withRoom(content, kind)))) {
            var reader = reader(kind);
            try {
                reader.setInput(input, false, true);
                return read(reader, limits, lines, most);
            } finally {
                reader.dispose();
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // Decoders meet nonsense with exceptions of every kind.
            throw new Refusal("file.store.broken-picture");
        }
    }

    private static BufferedImage read(ImageReader reader, PictureLimits limits, int lines, long most)
            throws IOException {
        var size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
        limits.check(size);
        var step = step(size.pixels() * bytesPerPixel(reader), most);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        if (lines < size.height()) {
            how.setSourceRegion(new Rectangle(size.width(), lines));
        }
        return reader.read(0, how);
    }

    /** The WebP reader takes eight bytes at a time, and fails when the file ends within them. */
    private static byte[] withRoom(byte[] content, FileKind kind) {
        return kind == FileKind.WEBP ? Arrays.copyOf(content, content.length + Long.BYTES) : content;
    }

    private static int step(long bytes, long most) {
        return (int) Math.ceil(Math.sqrt((double) bytes / most));
    }

    private static int bytesPerPixel(ImageReader reader) throws IOException {
        var samples = reader.getImageTypes(0).next().getSampleModel();
        var bits = 0;
        for (int band = 0; band < samples.getNumBands(); band++) {
            bits += samples.getSampleSize(band);
        }
        return Math.max(1, bits / 8);
    }

    private static ImageReader reader(FileKind kind) throws IOException {
        return switch (kind) {
            case JPEG -> JPEG.createReaderInstance();
            case WEBP -> WEBP.createReaderInstance();
            case PNG, GIF -> ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
            case DOCX, XLSX, PDF -> throw new Refusal("file.store.not-a-picture");
        };
    }

    private static ImageReaderSpi registered(ImageReaderSpi provider) {
        IIORegistry.getDefaultInstance().registerServiceProvider(provider);
        return provider;
    }
}
