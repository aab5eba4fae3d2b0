package org.yibaotong.archive;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/**
 * Something was done with an archive (存档留痕). Only the trail listens.
 *
 * @param act such as {@code archive.pause}
 */
public record ArchiveActed(ArchiveId archive, String act, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, act, "archive", archive.toString(), detail, at);
    }
}
