package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** The results of a spot check were settled (定结果); its circular says them from now on. */
public record SpotCheckSettled(SpotCheckId spotCheck, String name, String said, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(by, "spot-check.settle", "spot-check", spotCheck.toString(), name + "：" + said, at);
    }
}
