package org.yibaotong.files.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.yibaotong.files.FileKind;

/** What the camera wrote into the picture (EXIF): we read how it was held, and keep nothing else. */
final class Exif {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_LENGTH = 12;
    /** Where the only directory begins, right behind the head. */
    private static final int DIRECTORY = 8;

    private static final short NUMBER = 3;
    /** Marker and length, name, head, count of one entry, the entry, and four bytes that say nothing follows. */
    private static final int SAYING_LENGTH = 4 + 6 + DIRECTORY + 2 + ENTRY_LENGTH + 4;

    private Exif() {}

    static Orientation orientation(byte[] content, FileKind kind) {
        try {
            return block(content, kind)
                    .map(Exif::withoutName)
                    .map(Exif::orientation)
                    .orElse(Orientation.UPRIGHT);
        } catch (IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return Orientation.UPRIGHT;
        }
    }

    /** The segment of a JPEG that says this and nothing else; nothing at all of an upright one, which goes without saying. */
    static byte[] saying(Orientation held) {
        if (held == Orientation.UPRIGHT) {
            return new byte[0];
        }
        return ByteBuffer.allocate(SAYING_LENGTH)
                .putShort((short) 0xFFE1)
                .putShort((short) (SAYING_LENGTH - 2))
                .put(NAME)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(DIRECTORY)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort(NUMBER)
                .putInt(1)
                .putShort((short) held.number())
                .array();
    }

    static boolean isNamed(byte[] block) {
        return block.length > NAME.length && Arrays.equals(block, 0, NAME.length, NAME, 0, NAME.length);
    }

    private static Optional<byte[]> block(byte[] content, FileKind kind) {
        return switch (kind) {
            case JPEG -> JpegOutline.of(content).exif();
            case PNG -> Chunks.ofPng(content).bytes("eXIf");
            case WEBP -> Chunks.ofWebp(content).bytes("EXIF");
            case GIF, DOCX, XLSX, PDF -> Optional.empty();
        };
    }

    private static byte[] withoutName(byte[] block) {
        return isNamed(block) ? Arrays.copyOfRange(block, NAME.length, block.length) : block;
    }

    private static Orientation orientation(byte[] tiff) {
        var block = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = block.getInt(4);
        var entries = Short.toUnsignedInt(block.getShort(directory));
        for (int at = directory + 2; entries > 0; entries--, at += ENTRY_LENGTH) {
            if (Short.toUnsignedInt(block.getShort(at)) == ORIENTATION) {
                return Orientation.numbered(block.getShort(at + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
