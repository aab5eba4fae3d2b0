package org.yibaotong.redirects.site;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** A name was allowed, or no longer is (允许去的域名). Only the trail listens. */
record NameAllowed(String name, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "target.allow", "allowed-name", name, detail, at);
    }
}
