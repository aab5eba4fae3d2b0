package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody made sure that all of it is still so (核对服务). */
public record ServiceConfirmed(ServiceId service, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "service.confirm", "service", service.toString(), name, at);
    }
}
