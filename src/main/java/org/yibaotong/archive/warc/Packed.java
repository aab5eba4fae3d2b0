package org.yibaotong.archive.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One packed piece of a segment (一段), which is one record, with its own checksum at its end: so it is known to be whole before anybody reads
 * in it.
 *
 * @param end where the next one begins
 */
record Packed(byte[] content, long end) {

    private static final int HEAD = 10;
    private static final int TAIL = 8;
    private static final int PIECE = 1 << 16;
    /** More than is ever written for one record: what unpacks to more was not written here. */
    private static final int MOST = 512 << 20;

    /** @return nothing where there is no such piece, or not the whole of it */
    static Optional<Packed> at(FileChannel file, long at) throws IOException {
        var head = read(file, at, HEAD);
        if (head.remaining() < HEAD || head.getShort() != (short) 0x8b1f || head.get() != 8 || head.get() != 0) {
            return Optional.empty();
        }
        var inflater = new Inflater(true);
        try {
            return unpack(file, at + HEAD, inflater);
        } catch (DataFormatException damaged) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Optional<Packed> unpack(FileChannel file, long from, Inflater inflater)
            throws IOException, DataFormatException {
        var content = new ByteArrayOutputStream();
        var crc = new CRC32();
        var piece = new byte[PIECE];
        long at = from;
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                var more = read(file, at, PIECE);
                at += more.remaining();
                if (!more.hasRemaining()) {
                    return Optional.empty();
                }
                inflater.setInput(more);
            }
            int count = inflater.inflate(piece);
            if (count == 0 && inflater.needsDictionary() || content.size() > MOST) {
                return Optional.empty();
            }
            crc.update(piece, 0, count);
            content.write(piece, 0, count);
        }
        long end = from + inflater.getBytesRead();
        var tail = read(file, end, TAIL);
        return tail.remaining() == TAIL && tail.getInt() == (int) crc.getValue() && tail.getInt() == content.size()
                ? Optional.of(new Packed(content.toByteArray(), end + TAIL))
                : Optional.empty();
    }

    private static ByteBuffer read(FileChannel file, long at, int most) throws IOException {
        var into = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
        for (long next = at; into.hasRemaining(); ) {
            int count = file.read(into, next);
            if (count < 0) {
                break;
            }
            next += count;
        }
        return into.flip();
    }
}
