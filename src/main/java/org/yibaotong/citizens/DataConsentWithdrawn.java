package org.yibaotong.citizens;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A clerk took a consent back for whoever asked for it at the counter (代为撤回同意). It names nobody. */
public record DataConsentWithdrawn(UUID request, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "data-request.withdraw", "data-request", request.toString(), "第" + number + "号：" + detail, at);
    }
}
