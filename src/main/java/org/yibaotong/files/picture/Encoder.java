package org.yibaotong.files.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.yibaotong.files.FileKind;
import org.yibaotong.files.Picture;

/** Writes pixels as a new file (编码), with nothing in it but pixels. */
final class Encoder {

    private static final long SMALL = 2_000_000;
    private static final float PNG_EFFORT = 0.3f;

    private Encoder() {}

    /** What a file is for (用途). */
    enum Use {
        /** To be decoded for every size made of it, which takes eight times as long when it is progressive. */
        KEPT(0.9f, ImageWriteParam.MODE_DISABLED),
        /** To be sent to readers: smaller, and seen whole before all of it has come. */
        SHOWN(0.85f, ImageWriteParam.MODE_DEFAULT);

        private final float quality;
        private final int progressive;

        Use(float quality, int progressive) {
            this.quality = quality;
            this.progressive = progressive;
        }
    }

    /** Drawings and screenshots are smaller and sharper as PNG, so a small picture is tried as both. */
    static Picture encode(Pixels pixels, Use use, boolean perhapsDrawn) {
        if (pixels.isTransparent()) {
            return png(pixels);
        }
        var jpeg = jpeg(pixels, use);
        if (!perhapsDrawn || pixels.size().pixels() > SMALL) {
            return jpeg;
        }
        var png = png(pixels);
        return png.content().length <= jpeg.content().length ? png : jpeg;
    }

    private static Picture jpeg(Pixels pixels, Use use) {
        return write(pixels.image(), FileKind.JPEG, "jpeg", use.quality, use.progressive);
    }

    private static Picture png(Pixels pixels) {
        return write(pixels.straight(), FileKind.PNG, "png", PNG_EFFORT, ImageWriteParam.MODE_DISABLED);
    }

    private static Picture write(BufferedImage image, FileKind kind, String format, float quality, int progressive) {
        var content = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var output = new MemoryCacheImageOutputStream(content)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how(writer, quality, progressive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Picture(content.toByteArray(), kind.mediaType(), image.getWidth(), image.getHeight());
    }

    private static ImageWriteParam how(ImageWriter writer, float quality, int progressive) {
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        how.setProgressiveMode(progressive);
        return how;
    }
}
