package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A service is entered and open to everybody (登记服务). */
public record ServiceEntered(ServiceId service, String name, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "service.enter", "service", service.toString(), name, at);
    }
}
