package org.yibaotong.inspection.look;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yibaotong.web.Times;

/** A page as it came, packed (页面留底). */
public record PageCopy(String hash, String type, byte[] packed) {

    private static final int NAMED_BY = 12;

    /** What a copy is called when it is saved: of which site it is, of which day, and by what it is known again. */
    public static String fileName(String site, Instant at, String hash) {
        return site + "页面留底" + Times.date(at) + "-" + hash.substring(0, Math.min(NAMED_BY, hash.length()));
    }

    public static PageCopy of(String hash, String type, byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageCopy(hash, type, packed.toByteArray());
    }

    /** As it came. */
    public byte[] content() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
