package org.yibaotong.redirects.hit;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A log was taken in (导入日志). Only the trail listens. */
record LogTaken(String file, String sha256, String said, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "hit.import", "log-file", file, said + sha256, at);
    }
}
