package org.yibaotong.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of what a site sends (正文), unpacked as far as it is wanted and no further: neither 10 GB nor what unpacks to them.
 *
 * @param isCut whether there was more of it than is taken
 */
public record Body(byte[] bytes, boolean isCut) {

    public static final Body NONE = new Body(new byte[0], false);

    private static final int PIECE = 8_192;

    static Body read(@Nullable HttpEntity entity, int most) throws IOException {
        if (entity == null) {
            return NONE;
        }
        var sent = new Metered(entity.getContent(), most * 2L);
        try {
            return read("gzip".equalsIgnoreCase(entity.getContentEncoding()) ? new GZIPInputStream(sent) : sent, most);
        } catch (ZipException notPacked) {
            return new Body(new byte[0], true);
        }
    }

    private static Body read(InputStream in, int most) throws IOException {
        var kept = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int count; (count = in.read(piece)) >= 0; ) {
            int room = most - kept.size();
            kept.write(piece, 0, Math.min(count, room));
            if (count > room) {
                return new Body(kept.toByteArray(), true);
            }
        }
        return new Body(kept.toByteArray(), false);
    }

    /** Ends after so many bytes, even where nothing comes out of them. */
    private static final class Metered extends FilterInputStream {

        private long left;

        Metered(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = left > 0 ? super.read(into, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(0, count);
            return count;
        }
    }
}
