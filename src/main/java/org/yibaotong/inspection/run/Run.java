package org.yibaotong.inspection.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/**
 * One inspection (检查) and how far it has come.
 *
 * @param last the account it has come to, or null at the beginning
 */
public record Run(
        UUID id,
        LocalDate on,
        Instant begunAt,
        State state,
        @Nullable AccountId last,
        int done,
        int total,
        int found,
        int ended) {

    /** Where it stands (进行). */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
