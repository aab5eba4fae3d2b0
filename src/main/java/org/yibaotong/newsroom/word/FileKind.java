package org.yibaotong.newsroom.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yibaotong.shared.Refusal;

/** What a file is by its first bytes, since names lie (文件类型). */
final class FileKind {

    private static final int HEAD = 2048;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] OLDER_WORD = {(byte) 0xDB, (byte) 0xA5};
    private static final Charset OLE_NAMES = StandardCharsets.UTF_16LE;
    private static final List<String> OLD_STREAMS = List.of("WordDocument", "WORDDOCUMENT", "worddocument");
    /** Word keeps rich text and web pages under its own old name, too. */
    private static final List<String> OLD_TEXT =
            List.of("{\\rtf", "urn:schemas-microsoft-com:office:word", "progid=\"word.document\"");

    private FileKind() {}

    /** Lets pass what may be a {@code .docx}. */
    static void check(byte[] file) {
        if (startsWith(file, OLE)) {
            Refusal.when(contains(file, "EncryptedPackage"), "word.read.encrypted");
            Refusal.when(OLD_STREAMS.stream().anyMatch(name -> contains(file, name)), "word.read.old-doc");
        }
        Refusal.when(startsWith(file, OLDER_WORD) || isOldText(file), "word.read.old-doc");
        Refusal.unless(startsWith(file, ZIP), "word.read.not-word");
    }

    static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean isOldText(byte[] file) {
        var head =
                new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return !startsWith(file, ZIP) && OLD_TEXT.stream().anyMatch(head::contains);
    }

    private static boolean contains(byte[] file, String name) {
        var wanted = name.getBytes(OLE_NAMES);
        for (int i = 0; i + wanted.length <= file.length; i++) {
            if (file[i] == wanted[0] && Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
