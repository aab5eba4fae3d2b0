package org.yibaotong.archive.kept;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * An archive (存档) of a website, fetched, or of the history of an account, handed in.
 *
 * @param plan of a website only
 * @param turn counts who writes: only the newest may
 * @param checkedAt when it was last found whole; null where it was not
 * @param manifest SHA-256 of its manifest, as it was when it was done
 */
public record Archive(
        ArchiveId id,
        AccountId account,
        UnitId unit,
        String name,
        @Nullable Plan plan,
        ArchiveState state,
        @Nullable EndedAs endedAs,
        PersonId by,
        Instant begunAt,
        @Nullable Instant endedAt,
        int turn,
        @Nullable Instant checkedAt,
        String manifest) {

    public boolean isSite() {
        return plan != null;
    }

    public boolean isDone() {
        return state == ArchiveState.DONE;
    }

    public boolean isRunning() {
        return state == ArchiveState.RUNNING;
    }

    /** Of a website the host of its home page. */
    public String host() {
        return plan == null ? "" : Plan.host(plan.start());
    }
}
