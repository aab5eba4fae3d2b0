package org.yibaotong.audit;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** The auditor took the trail, or a part of it, out of the house (导出留痕). */
public record TrailExported(String part, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "trail.export", "trail", "trail", part, at);
    }
}
