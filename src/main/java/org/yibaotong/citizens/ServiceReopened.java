package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A service is offered again (恢复服务). */
public record ServiceReopened(ServiceId service, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "service.reopen", "service", service.toString(), name, at);
    }
}
