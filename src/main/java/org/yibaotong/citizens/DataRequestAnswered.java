package org.yibaotong.citizens;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What somebody asked about their own data was done or refused (答复个人信息要求). It names nobody. */
public record DataRequestAnswered(UUID request, long number, String detail, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "data-request.answer", "data-request", request.toString(), "第" + number + "号：" + detail, at);
    }
}
