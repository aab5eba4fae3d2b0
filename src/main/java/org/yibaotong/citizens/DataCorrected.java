package org.yibaotong.citizens;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody else looked at it, and it is put right (更正个人信息). It names nobody. */
public record DataCorrected(UUID request, long number, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by,
                "data-request.give-correction",
                "data-request",
                request.toString(),
                "第" + number + "号：" + detail,
                at);
    }
}
