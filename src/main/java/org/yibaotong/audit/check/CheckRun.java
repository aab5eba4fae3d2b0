package org.yibaotong.audit.check;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One check of the trail (核对), under way or over.
 *
 * @param seenAt when it was last heard of
 */
public record CheckRun(
        UUID id,
        Instant startedAt,
        Instant seenAt,
        long total,
        long done,
        @Nullable Instant finishedAt,
        OptionalLong broken,
        String hash) {

    private static final Duration SILENCE = Duration.ofMinutes(1);

    public boolean isUnderWay(Instant now) {
        return finishedAt == null && seenAt.plus(SILENCE).isAfter(now);
    }
}
