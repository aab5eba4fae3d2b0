package org.yibaotong.archive.kept;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that is kept (存档页).
 *
 * @param address as all its writings share it
 * @param sameAs the page with which its payload lies, or null where it has its own
 * @param withdrawn why nobody is shown it any more; null where everybody is
 */
public record PageRow(
        long id,
        String address,
        URI target,
        int segment,
        long at,
        UUID record,
        int status,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable Long sameAs,
        String title,
        String leadsTo,
        @Nullable Problem problem,
        Instant fetchedAt,
        @Nullable String withdrawn) {

    public boolean isRedirect() {
        return !leadsTo.isEmpty();
    }
}
