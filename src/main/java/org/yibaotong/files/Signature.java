package org.yibaotong.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;

/** The first bytes of a file (文件头), by which its kind is known. */
final class Signature {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private Signature() {}

    static Optional<FileKind> find(byte[] content) {
        if (startsWith(content, ZIP)) {
            return ZipListing.of(content).flatMap(ZipListing::office);
        }
        return Optional.ofNullable(plain(content));
    }

    /** Kinds that people send in good faith and can turn into another kind themselves. */
    static void refuseKnownStrangers(byte[] content) {
        Refusal.when(content.length == 0, "file.store.empty");
        Refusal.when(
                text(content, 4, 4).equals("ftyp") && HEIC_BRANDS.contains(text(content, 8, 4)), "file.store.heic");
        Refusal.when(startsWith(content, OLE), "file.store.old-office");
    }

    private static @Nullable FileKind plain(byte[] content) {
        if (startsWith(content, JPEG)) {
            return FileKind.JPEG;
        }
        if (startsWith(content, PNG)) {
            return FileKind.PNG;
        }
        if (text(content, 0, 6).matches("GIF8[79]a")) {
            return FileKind.GIF;
        }
        if (text(content, 0, 4).equals("RIFF") && text(content, 8, 4).equals("WEBP")) {
            return FileKind.WEBP;
        }
        return text(content, 0, 5).equals("%PDF-") ? FileKind.PDF : null;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static String text(byte[] content, int from, int length) {
        return content.length < from + length ? "" : new String(content, from, length, StandardCharsets.ISO_8859_1);
    }
}
