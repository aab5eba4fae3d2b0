package org.yibaotong.redirects.hit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a log, packed or not, as they stream by (日志的行). Of a line without an end only the beginning is kept. */
final class LogLines {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1 << 14;
    private static final int PACKED = 0x1F;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] line = new byte[LONGEST];
    private int at;
    private int end;

    LogLines(InputStream log) throws IOException {
        var buffered = new BufferedInputStream(log, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == PACKED && buffered.read() == 0x8B;
        buffered.reset();
        this.in = packed ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    /** @return null after the last */
    @Nullable String next() throws IOException {
        int length = 0;
        while (true) {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(buffer));
                if (end == 0) {
                    return length == 0 ? null : text(length);
                }
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int piece = Math.min(at - from, LONGEST - length);
            System.arraycopy(buffer, from, line, length, piece);
            length += piece;
            if (at < end) {
                at++;
                return text(length);
            }
        }
    }

    /** Addresses are plain letters; whatever else there is need not be understood. */
    private String text(int length) {
        int to = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, to, StandardCharsets.ISO_8859_1);
    }
}
