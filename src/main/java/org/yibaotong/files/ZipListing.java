package org.yibaotong.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yibaotong.shared.Refusal;

/** The table of contents of a ZIP file (压缩包目录), read without unpacking anything. */
record ZipListing(Set<String> names, long unpackedBytes) {

    private static final long MOST_UNPACKED_BYTES = 300L << 20;
    private static final int END_RECORD = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_RECORD = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    static Optional<ZipListing> of(byte[] content) {
        var zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return Optional.of(read(zip, endRecord(zip)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException torn) {
            return Optional.empty();
        }
    }

    Optional<FileKind> office() {
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        var kind = has("word/") ? FileKind.DOCX : has("xl/") ? FileKind.XLSX : null;
        Refusal.when(kind != null && unpackedBytes > MOST_UNPACKED_BYTES, "file.store.swollen");
        Refusal.when(
                kind != null && names.stream().anyMatch(name -> name.endsWith("vbaProject.bin")), "file.store.macros");
        return Optional.ofNullable(kind);
    }

    private boolean has(String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The end record is followed by a comment of at most 65 535 bytes, so it is looked for backwards. */
    private static int endRecord(ByteBuffer zip) {
        var last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
            if (zip.getInt(at) == END_RECORD) {
                return at;
            }
        }
        throw new IllegalArgumentException("no end record");
    }

    private static ZipListing read(ByteBuffer zip, int end) {
        var names = new HashSet<String>();
        var unpacked = 0L;
        var at = zip.getInt(end + 16);
        for (int left = Short.toUnsignedInt(zip.getShort(end + 10)); left > 0; left--) {
            if (zip.getInt(at) != ENTRY_RECORD) {
                throw new IllegalArgumentException("no entry at " + at);
            }
            var nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            names.add(text(zip, at + ENTRY_LENGTH, nameLength));
            unpacked += Integer.toUnsignedLong(zip.getInt(at + 24));
            at += ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return new ZipListing(names, unpacked);
    }

    private static String text(ByteBuffer zip, int from, int length) {
        var bytes = new byte[length];
        zip.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
