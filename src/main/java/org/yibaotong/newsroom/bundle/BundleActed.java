package org.yibaotong.newsroom.bundle;

import java.time.Instant;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/**
 * Something was decided about a bundle. Only the trail listens.
 *
 * @param what in the trail's word, such as {@code bundle.add}
 */
record BundleActed(BundleId bundle, String what, String detail, PersonId by, Instant at) implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, what, "bundle", bundle.toString(), detail, at);
    }
}
