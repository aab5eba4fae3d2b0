package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** What is said of a service was changed (修改服务). */
public record ServiceRevised(ServiceId service, String name, String changed, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "service.revise", "service", service.toString(), name + "：" + changed, at);
    }
}
