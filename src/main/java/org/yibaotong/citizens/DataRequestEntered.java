package org.yibaotong.citizens;

import java.time.Instant;
import java.util.UUID;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A clerk wrote down what somebody asked at the counter about their own data (登记个人信息要求). It names nobody. */
public record DataRequestEntered(UUID request, long number, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by, "data-request.enter", "data-request", request.toString(), "第" + number + "号：" + detail, at);
    }
}
