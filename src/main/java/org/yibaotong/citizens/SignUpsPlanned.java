package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** How one signs up for a service was laid down (安排报名). */
public record SignUpsPlanned(ServiceId service, String name, String plan, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "sign-up.plan", "service", service.toString(), name + "：" + plan, at);
    }
}
