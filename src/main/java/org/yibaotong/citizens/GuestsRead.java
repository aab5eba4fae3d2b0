package org.yibaotong.citizens;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Somebody read who signed up (查看报名名单): every look at names and telephones is on the trail. */
public record GuestsRead(ServiceId service, String name, String how, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "sign-up.read", "service", service.toString(), name + "：" + how, at);
    }
}
