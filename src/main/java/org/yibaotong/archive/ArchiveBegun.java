package org.yibaotong.archive;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/**
 * The archive of a website was begun (开始存档). Only the trail listens.
 *
 * @param plan where it starts, and who decided whether its robots.txt is obeyed
 */
public record ArchiveBegun(ArchiveId archive, String plan, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "archive.begin", "archive", archive.toString(), plan, at);
    }
}
