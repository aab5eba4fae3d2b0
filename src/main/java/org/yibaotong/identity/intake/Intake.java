package org.yibaotong.identity.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.sheets.Table;

/**
 * A sheet somebody sent in (导入): read, then taken over behind the page.
 *
 * @param done how many of its {@link #toSave} rows are saved
 * @param seenAt when its run was last heard of
 * @param failure why its run stopped, in words for whoever sent it
 */
public record Intake(
        UUID id,
        SheetKind kind,
        String fileName,
        Table table,
        PersonId by,
        Instant at,
        @Nullable Instant doneAt,
        boolean running,
        int done,
        int added,
        int changed,
        int wrong,
        @Nullable Instant seenAt,
        String failure) {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    public boolean isDone() {
        return doneAt != null;
    }

    public int toSave() {
        return added + changed;
    }

    /** A run that has not been heard of for a while was cut off, and may be begun again where it stopped. */
    boolean isRunning(Instant now) {
        return running && seenAt != null && seenAt.plus(SILENCE).isAfter(now);
    }

    boolean wasCutOff(Instant now) {
        return running && !isRunning(now);
    }
}
