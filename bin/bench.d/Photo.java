import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A photo as a phone makes it, of which any number of others can be had that no two are the same. */
class Photo {

    private static final int STEPS = 10;

    private final byte[] jpeg;
    private final int table;
    private int taken;

    private Photo(byte[] jpeg) {
        this.jpeg = jpeg;
        this.table = indexOf(jpeg, 0xDB) + 5;
    }

    /** Twelve million pixels, and a note that the phone was held on its side. */
    static Photo fromCamera() throws IOException {
        var jpeg = write(draw(4000, 3000), 0.93f);
        var note = new byte[] {
            (byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0,
            1, 0, 6, 0, 0, 0, 0, 0, 0
        };
        return new Photo(noted(jpeg, note));
    }

    /** As our page makes it smaller before it sends it: see assets/upload.js. Browsers name its colours. */
    static Photo fromPage() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var note = ByteBuffer.allocate(profile.length + 18)
                .putShort((short) 0xFFE2)
                .putShort((short) (profile.length + 16))
                .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII))
                .put(profile);
        return new Photo(noted(write(draw(2560, 1920), 0.9f), note.array()));
    }

    private static byte[] noted(byte[] jpeg, byte[] note) {
        return ByteBuffer.allocate(jpeg.length + note.length)
                .put(jpeg, 0, 2)
                .put(note)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    int length() {
        return jpeg.length;
    }

    /** The same photo with three of the numbers all its pixels are multiplied by changed a little. */
    synchronized byte[] next() {
        var other = jpeg.clone();
        int rest = taken++;
        for (int at = table + 61; at < table + 64; at++, rest /= STEPS) {
            other[at] = (byte) Math.min(255, (other[at] & 0xFF) + rest % STEPS);
        }
        return other;
    }

    /** A sky, a field, some thousand things in it, and the grain of a small lens. */
    private static BufferedImage draw(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(7);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(120, 160, 220), 0, height, new Color(70, 110, 60)));
        pen.fillRect(0, 0, width, height);
        for (int i = 0; i < 4000; i++) {
            pen.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256), 90));
            int size = 20 + chance.nextInt(width / 12);
            pen.fillOval(chance.nextInt(width) - size / 2, chance.nextInt(height) - size / 2, size, size);
        }
        pen.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, grained(image.getRGB(x, y), (int) (chance.nextGaussian() * 5)));
            }
        }
        return image;
    }

    private static int grained(int rgb, int grain) {
        return level((rgb >> 16 & 0xFF) + grain) << 16 | level((rgb >> 8 & 0xFF) + grain) << 8 | level((rgb & 0xFF) + grain);
    }

    private static int level(int value) {
        return Math.clamp(value, 0, 255);
    }

    private static byte[] write(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] jpeg, int marker) {
        int at = 0;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) marker) {
            at++;
        }
        return at;
    }
}
