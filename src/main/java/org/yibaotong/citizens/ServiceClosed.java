package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A service is no longer offered (停办服务). */
public record ServiceClosed(ServiceId service, String name, String reason, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "service.close", "service", service.toString(), name + "：" + reason, at);
    }
}
