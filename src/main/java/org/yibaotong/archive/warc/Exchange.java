package org.yibaotong.archive.warc;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.yibaotong.fetch.Heard;

/**
 * What was asked and what was answered (一问一答).
 *
 * @param body unpacked
 * @param isCut whether there was more than is kept
 */
public record Exchange(
        URI address,
        Instant at,
        List<Heard.Line> asked,
        int status,
        String reason,
        List<Heard.Line> headers,
        byte[] body,
        boolean isCut) {

    public Exchange {
        asked = List.copyOf(asked);
        headers = List.copyOf(headers);
    }

    /** The first header of that name, or an empty word. */
    public String header(String name) {
        return headers.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(Heard.Line::value)
                .findFirst()
                .orElse("");
    }

    /** The type of what was answered, as the answer names it, in small letters and without parameters. */
    public String mediaType() {
        return header("Content-Type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
