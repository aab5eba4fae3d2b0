package org.yibaotong.closure;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A unit asks that accounts of its be closed (申请关停). */
public record ClosingApplied(
        ApplicationId application, String unit, int accounts, String reason, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by,
                "application.ask",
                "application",
                application.toString(),
                unit + "，" + accounts + "个账号：" + reason,
                at);
    }
}
