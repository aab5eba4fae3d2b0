package org.yibaotong.archive.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.shared.PersonId;

/**
 * One check of an archive (核对存档).
 *
 * @param endedAt null while it runs
 * @param readable how many of the pages are as they were
 * @param faults a sentence each; none where it is whole
 */
public record Verification(
        UUID id,
        ArchiveId archive,
        PersonId by,
        Instant at,
        @Nullable Instant endedAt,
        int segments,
        long pages,
        long readable,
        List<String> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isOver() {
        return endedAt != null;
    }

    public boolean isWhole() {
        return isOver() && faults.isEmpty();
    }
}
