package org.yibaotong.redirects.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.mapping.Tags;
import org.yibaotong.shared.PersonId;

/**
 * A file of mappings somebody sent in (导入对照).
 *
 * @param overwrites whether the file counts where a mapping says something else
 * @param tags what all mappings of its lines get besides those they have
 * @param seenAt when its work was last heard of
 */
public record Batch(
        UUID id,
        OldSiteId site,
        PersonId by,
        String fileName,
        String sha256,
        boolean overwrites,
        Tags tags,
        Instant at,
        State state,
        int done,
        int total,
        int added,
        int changed,
        Instant seenAt,
        String failure) {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** Where it stands. */
    public enum State {
        LOOKING,
        READY,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean isAtWork(Instant now) {
        return (state == State.LOOKING || state == State.RUNNING) && !isSilent(now);
    }

    /** Whether it was cut off half-way; it is begun once more then. */
    public boolean isCutOff(Instant now) {
        return state == State.FAILED || ((state == State.LOOKING || state == State.RUNNING) && isSilent(now));
    }

    private boolean isSilent(Instant now) {
        return seenAt.plus(SILENCE).isBefore(now);
    }
}
