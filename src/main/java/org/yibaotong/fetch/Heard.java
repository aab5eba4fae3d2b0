package org.yibaotong.fetch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer as it came (听到的), for whoever keeps it: no redirect was followed.
 *
 * @param headers in their order, of the answer; none where there was no answer
 * @param asked the headers that were sent
 * @param redirect where it leads to, or null
 */
public record Heard(
        Fetched page,
        List<Line> asked,
        String reason,
        List<Line> headers,
        @Nullable URI redirect) {

    /** One header. */
    public record Line(String name, String value) {}

    public Heard {
        asked = List.copyOf(asked);
        headers = List.copyOf(headers);
    }
}
