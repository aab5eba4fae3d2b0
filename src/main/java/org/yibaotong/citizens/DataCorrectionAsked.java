package org.yibaotong.citizens;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody wrote down what is right in the safe (提出更正). It names nobody. */
public record DataCorrectionAsked(UUID request, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "data-request.correct", "data-request", request.toString(), "第" + number + "号：" + detail, at);
    }
}
