package org.yibaotong.files;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files made for the tests, honest and hostile, byte by byte where no library would make them. */
public final class Samples {

    private Samples() {}

    /** Soft colours with a grain, as a camera makes them. */
    public static BufferedImage photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x * 255 / width << 16 | y * 255 / height << 8 | 100 + grain.nextInt(16));
            }
        }
        return image;
    }

    /** A photo that is another one each time, with a spot somewhere, as a PNG. */
    public static byte[] anotherPhoto() {
        var photo = photo(400, 300);
        var anywhere = new Random();
        photo.createGraphics().fillRect(anywhere.nextInt(390), anywhere.nextInt(290), 8, 8);
        return write(photo, "png");
    }

    /** One colour per quarter: red, green above; blue, white below. */
    public static BufferedImage quarters(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var right = x >= width / 2;
                var colour = y < height / 2 ? (right ? 0x00FF00 : 0xFF0000) : (right ? 0xFFFFFF : 0x0000FF);
                image.setRGB(x, y, colour);
            }
        }
        return image;
    }

    public static byte[] write(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] progressive(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG as a phone writes it: how it was held, and where. */
    public static byte[] fromPhone(byte[] jpeg, int orientation) {
        var exif = exif(orientation);
        var app1 = bytes(jpeg.length + exif.length + 10)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (exif.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(exif);
        return app1.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A TIFF block with two entries, orientation and the place of the GPS block, which says 30° 16' 2" north. */
    public static byte[] withProfile(byte[] jpeg, int colours) {
        return withProfile(jpeg, ICC_Profile.getInstance(colours).getData());
    }

    public static byte[] withProfile(byte[] jpeg, byte[] profile) {
        var name = ascii("ICC_PROFILE\0\1\1");
        var length =
                ByteBuffer.allocate(4).putShort((short) 0xFFE2).putShort((short) (2 + name.length + profile.length));
        return join(Arrays.copyOf(jpeg, 2), length.array(), name, profile, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] exif(int orientation) {
        var tiff = bytes(104).put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 2);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(38).putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(tiff, 2, 5, 3).putInt(68).putInt(0);
        return tiff.putInt(30)
                .putInt(1)
                .putInt(16)
                .putInt(1)
                .putInt(2)
                .putInt(1)
                .array();
    }

    /** A WebP picture of one colour, of any size, in two dozen bytes: every pixel costs no bit at all. */
    public static byte[] webp(int width, int height, int argb) {
        return riff(losslessWebp(width, height, argb));
    }

    public static byte[] losslessWebp(int width, int height, int argb) {
        var bits = new Bits();
        bits.put(0x2F, 8)
                .put(width - 1, 14)
                .put(height - 1, 14)
                .put(1, 1)
                .put(0, 3)
                .put(0, 3);
        for (int shift : new int[] {8, 16, 0, 24}) {
            bits.put(0b101, 3).put(argb >>> shift & 0xFF, 8);
        }
        return chunk("VP8L", bits.put(0b0001, 4).bytes());
    }

    public static byte[] riff(byte[]... chunks) {
        var body = join(chunks);
        var head = bytes(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("RIFF")).putInt(body.length + 4).put(ascii("WEBP"));
        return join(head.array(), body);
    }

    public static byte[] chunk(String type, byte[] content) {
        var padded = content.length + (content.length & 1);
        var chunk = bytes(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(ascii(type)).putInt(content.length).put(content).array();
    }

    /** What an extended WebP says first: flags, and width and height less one in three bytes each. */
    public static byte[] canvas(int flags, int width, int height) {
        var canvas = bytes(10).order(ByteOrder.LITTLE_ENDIAN).putInt(flags);
        return chunk("VP8X", canvas.put(int24(width - 1)).put(int24(height - 1)).array());
    }

    public static byte[] int24(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    public static byte[] pngHeader(int width, int height) {
        var header = bytes(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return join(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, pngChunk("IHDR", header.array()));
    }

    public static byte[] pngChunk(String type, byte[] content) {
        var checked = join(ascii(type), content);
        var checksum = new CRC32();
        checksum.update(checked);
        return bytes(checked.length + 8)
                .putInt(content.length)
                .put(checked)
                .putInt((int) checksum.getValue())
                .array();
    }

    public static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length);
    }

    /** Bits in the order of WebP, lowest first. */
    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int held;
        private int count;

        Bits put(int value, int bits) {
            for (int bit = 0; bit < bits; bit++) {
                held |= (value >>> bit & 1) << count++;
                if (count == 8) {
                    bytes.write(held);
                    held = count = 0;
                }
            }
            return this;
        }

        byte[] bytes() {
            return count == 0 ? bytes.toByteArray() : put(0, 8 - count).bytes();
        }
    }
}
