package org.yibaotong.redirects.serving;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.yibaotong.redirects.mapping.Kind;

/** Writes a table of all mappings, row by row. Its files have no name once they are mapped, and go when nobody reads them any more. */
final class TableWriter implements AutoCloseable {

    private static final int PIECE = 1 << 16;
    private static final int SMALLEST = 1_024;

    private final Path slotFile;
    private final Path rowFile;
    private final MemorySegment slots;
    private final OutputStream rows;
    private final long mask;
    private final ByteBuffer head = ByteBuffer.allocate(AddressTable.HEAD).order(ByteOrder.nativeOrder());
    private long end;

    TableWriter(Path folder, long most) {
        long capacity = Math.max(SMALLEST, Long.highestOneBit(Math.max(1, most)) * 4);
        try {
            Files.createDirectories(folder);
            slotFile = Files.createTempFile(folder, "table", ".slots");
            rowFile = Files.createTempFile(folder, "table", ".rows");
            slots = map(slotFile, MapMode.READ_WRITE, capacity * Long.BYTES);
            rows = new BufferedOutputStream(Files.newOutputStream(rowFile), PIECE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mask = capacity - 1;
    }

    private static MemorySegment map(Path file, MapMode mode, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(mode, 0, size, Arena.ofAuto());
        }
    }

    void add(int site, String path, Kind kind, String target, String words, String choices) throws IOException {
        var key = path.getBytes(UTF_8);
        place(AddressTable.hash(site, key));
        var texts = new byte[][] {key, target.getBytes(UTF_8), words.getBytes(UTF_8), choices.getBytes(UTF_8)};
        head.clear().putInt(site).put((byte) kind.ordinal());
        for (var text : texts) {
            head.putShort((short) text.length);
        }
        rows.write(head.array());
        end += AddressTable.HEAD;
        for (var text : texts) {
            rows.write(text);
            end += text.length;
        }
    }

    private void place(long hash) {
        long at = hash & mask;
        while (slots.getAtIndex(JAVA_LONG, at) != 0) {
            at = (at + 1) & mask;
        }
        slots.setAtIndex(JAVA_LONG, at, (hash >>> AddressTable.TAG_SHIFT) << AddressTable.TAG_SHIFT | (end + 1));
    }

    AddressTable table(long edition) throws IOException {
        rows.flush();
        return new AddressTable(edition, slots, map(rowFile, MapMode.READ_ONLY, end));
    }

    @Override
    public void close() throws IOException {
        rows.close();
        Files.deleteIfExists(slotFile);
        Files.deleteIfExists(rowFile);
    }
}
