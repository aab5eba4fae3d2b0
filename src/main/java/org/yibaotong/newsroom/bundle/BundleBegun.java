package org.yibaotong.newsroom.bundle;

import java.time.Instant;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** An editor began a bundle. Only the trail listens. */
record BundleBegun(BundleId bundle, String title, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "bundle.begin", "bundle", bundle.toString(), "“" + title + "”", at);
    }
}
