package org.yibaotong.files.room;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;

/** What of a file was asked for (字节区间): from here, so many bytes. */
record ByteSpan(long from, long length) {

    /**
     * The one range that is asked for. Nothing where all is: several ranges at once, or words nobody understands, are answered with the
     * whole, as RFC 9110 allows.
     *
     * @throws Beyond where the range lies behind the end
     */
    static Optional<ByteSpan> of(@Nullable String range, long size) {
        var asked = parsed(range);
        if (asked.size() != 1) {
            return Optional.empty();
        }
        long from = asked.getFirst().getRangeStart(size);
        if (from >= size) {
            throw new Beyond();
        }
        return Optional.of(new ByteSpan(from, asked.getFirst().getRangeEnd(size) - from + 1));
    }

    private static List<HttpRange> parsed(@Nullable String range) {
        try {
            return HttpRange.parseRanges(range);
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }

    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }

    /** Nothing there to be sent. */
    static final class Beyond extends RuntimeException {
        Beyond() {
            super(null, null, false, false);
        }
    }
}
