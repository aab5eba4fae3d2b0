package org.yibaotong.redirects.mapping;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A mapping was entered or changed (网址对照登记或更改). Only the trail listens. */
record MappingChanged(String host, String address, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "mapping.change", "mapping", host + address, detail, at);
    }
}
