package org.yibaotong.files.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yibaotong.shared.Refusal;

/** The bytes of a video as they lie in a file, read and overwritten where they are: nothing in it moves. */
final class VideoBytes {

    private static final int PIECE = 1 << 16;
    private static final long BYTE = 0xFF;
    private static final long INT = 0xFFFFFFFFL;

    private final FileChannel file;
    private final long size;

    VideoBytes(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    long size() {
        return size;
    }

    int octet(long at) throws IOException {
        return (int) (read(at, 1).get() & BYTE);
    }

    /** Four bytes as a number. */
    long number(long at) throws IOException {
        return read(at, Integer.BYTES).getInt() & INT;
    }

    /** So many bytes as a number. */
    long number(long at, int width) throws IOException {
        long number = 0;
        for (byte one : bytes(at, width)) {
            number = number << Byte.SIZE | one & BYTE;
        }
        return number;
    }

    byte[] bytes(long at, int length) throws IOException {
        return read(at, length).array();
    }

    long longNumber(long at) throws IOException {
        return read(at, Long.BYTES).getLong();
    }

    /** Four bytes as letters. */
    String text(long at) throws IOException {
        return new String(read(at, Integer.BYTES).array(), StandardCharsets.ISO_8859_1);
    }

    void write(long at, byte[] bytes) throws IOException {
        for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
            file.write(left, at + left.position());
        }
    }

    void empty(long from, long to) throws IOException {
        fill(from, to, (byte) 0);
    }

    void fill(long from, long to, byte with) throws IOException {
        var piece = new byte[(int) Math.clamp(to - from, 0, PIECE)];
        Arrays.fill(piece, with);
        for (long at = from; at < to; at += PIECE) {
            write(at, to - at < piece.length ? Arrays.copyOf(piece, (int) (to - at)) : piece);
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        Refusal.when(at < 0 || at > size - length, "file.video.cut");
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {}
        Refusal.when(bytes.hasRemaining(), "file.video.cut");
        return bytes.flip();
    }
}
