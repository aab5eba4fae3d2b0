package org.yibaotong.inspection.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.Asked;

/**
 * A look with the pages as they came (检测与证据).
 *
 * @param known what the site said of its home page for asking again
 */
public record Looked(Look look, List<Copy> copies, Asked.@Nullable Known known) {

    /** A page as it came, packed. */
    public record Copy(String hash, String type, byte[] packed) {

        public static Copy of(String hash, String type, byte[] bytes) {
            var packed = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Copy(hash, type, packed.toByteArray());
        }
    }
}
