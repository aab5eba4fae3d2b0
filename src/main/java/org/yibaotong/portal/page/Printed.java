package org.yibaotong.portal.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.yibaotong.shared.Sha256;

/**
 * A page as it goes over the wire (成页): plain, packed, and with the tag that changes exactly when the bytes do.
 *
 * @param tag without quotes
 */
public record Printed(int status, String type, byte[] plain, byte[] packed, String tag) {

    public static final String HTML = "text/html;charset=UTF-8";

    private static final int TAG_BYTES = 12;

    public static Printed of(int status, String type, byte[] content) {
        return new Printed(status, type, content, pack(content), tag(content));
    }

    private static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 3);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] content) {
        return HexFormat.of().formatHex(Sha256.bytes(content), 0, TAG_BYTES);
    }
}
