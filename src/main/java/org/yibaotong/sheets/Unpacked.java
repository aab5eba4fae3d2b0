package org.yibaotong.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.yibaotong.shared.Refusal;

/** What really comes out of a zip (解压); what it says of its own sizes may be a lie. */
final class Unpacked {

    private static final byte[] MERGED = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l'};

    private final long most;
    private long size;
    private int matched;

    private Unpacked(SheetLimits limits) {
        most = limits.unpacked();
    }

    /** Refuses a bomb before anything is built of it. */
    static Unpacked of(Path path, SheetLimits limits) throws IOException {
        var unpacked = new Unpacked(limits);
        var buffer = new byte[8192];
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked.take(buffer, read);
                    }
                }
            }
        }
        return unpacked;
    }

    /** Whether the word stands anywhere in it. Where it does not, no cells are merged, and the sheets need not be searched for them. */
    boolean mayMergeCells() {
        return matched == MERGED.length;
    }

    private void take(byte[] bytes, int length) {
        size += length;
        Refusal.when(size > most, "sheet.read.bomb");
        for (int at = 0; at < length && matched < MERGED.length; at++) {
            match(bytes[at]);
        }
    }

    /** In UTF-16 there are zeros between the letters. No letter of the word is its first one again, so none is looked at twice. */
    private void match(byte letter) {
        if (letter != 0) {
            matched = letter == MERGED[matched] ? matched + 1 : letter == MERGED[0] ? 1 : 0;
        }
    }
}
