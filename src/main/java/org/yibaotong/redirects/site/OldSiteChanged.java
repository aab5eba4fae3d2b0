package org.yibaotong.redirects.site;

import java.time.Instant;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An old website was entered or changed (旧网站登记或更改). Only the trail listens. */
record OldSiteChanged(OldSiteId site, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "old-site.change", "old-site", site.toString(), detail, at);
    }
}
