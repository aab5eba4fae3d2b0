package org.yibaotong.inspection;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody has all accounts inspected (检查). */
public record InspectionBegun(UUID run, int accounts, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "inspection.begin", "inspection", run.toString(), accounts + "个账号和网站", at);
    }
}
