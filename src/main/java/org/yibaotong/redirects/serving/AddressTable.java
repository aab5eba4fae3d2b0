package org.yibaotong.redirects.serving;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.yibaotong.redirects.mapping.Kind;

/**
 * Every mapping there is (对照总表), millions of them, outside the heap in two mapped files: one look-up is one place in the slots and one in
 * the rows. It never changes; what has changed since stands beside it until it is made anew.
 */
final class AddressTable {

    static final int HEAD = 13;
    static final int TAG_SHIFT = 40;
    static final long OFFSET = (1L << TAG_SHIFT) - 1;

    private static final Kind[] KINDS = Kind.values();

    private final long edition;
    private final MemorySegment slots;
    private final MemorySegment rows;
    private final long mask;

    /** @param slots a power of two of them, less than half in use */
    AddressTable(long edition, MemorySegment slots, MemorySegment rows) {
        this.edition = edition;
        this.slots = slots;
        this.rows = rows;
        this.mask = slots.byteSize() / Long.BYTES - 1;
    }

    /** What it holds is as of this change. */
    long edition() {
        return edition;
    }

    @Nullable Served find(int site, String path) {
        var bytes = path.getBytes(UTF_8);
        long hash = hash(site, bytes);
        for (long at = hash & mask; ; at = (at + 1) & mask) {
            long slot = slots.getAtIndex(JAVA_LONG, at);
            if (slot == 0) {
                return null;
            }
            long row = (slot & OFFSET) - 1;
            if (slot >>> TAG_SHIFT == hash >>> TAG_SHIFT && isOf(row, site, bytes)) {
                return served(row, bytes.length);
            }
        }
    }

    private boolean isOf(long row, int site, byte[] path) {
        return rows.get(JAVA_INT_UNALIGNED, row) == site
                && length(row, 0) == path.length
                && rows.asSlice(row + HEAD, path.length).mismatch(MemorySegment.ofArray(path)) < 0;
    }

    private Served served(long row, int path) {
        long target = row + HEAD + path;
        long words = target + length(row, 1);
        long choices = words + length(row, 2);
        return new Served(
                KINDS[rows.get(JAVA_BYTE, row + 4)],
                text(target, length(row, 1)),
                text(words, length(row, 2)),
                text(choices, length(row, 3)));
    }

    private int length(long row, int text) {
        return Short.toUnsignedInt(rows.get(JAVA_SHORT_UNALIGNED, row + 5 + text * 2L));
    }

    private String text(long from, int length) {
        if (length == 0) {
            return "";
        }
        var bytes = new byte[length];
        MemorySegment.copy(rows, JAVA_BYTE, from, bytes, 0, length);
        return new String(bytes, UTF_8);
    }

    static long hash(int site, byte[] path) {
        long hash = site * 0x9E3779B97F4A7C15L;
        for (byte one : path) {
            hash = (hash ^ one) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return hash ^ (hash >>> 32);
    }
}
