package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Some of all accounts were drawn for a spot check (抽查), or all are to be checked, with no seed. The seed is on the trail, which nobody can change. */
public record SpotCheckDrawn(
        SpotCheckId spotCheck, String name, String seed, int drawn, int population, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        return new TrailEntry(
                by,
                "spot-check.draw",
                "spot-check",
                spotCheck.toString(),
                name + "：" + (seed.isEmpty() ? "全部" + drawn + "个" : "从" + population + "个里抽" + drawn + "个，种子" + seed),
                at);
    }
}
