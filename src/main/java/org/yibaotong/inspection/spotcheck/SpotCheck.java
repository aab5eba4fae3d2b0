package org.yibaotong.inspection.spotcheck;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/**
 * A spot check (抽查), or a check of all there are (全面检查): drawn once, settled once.
 *
 * @param unit whose accounts it is about, with all units below
 * @param tier the level it is narrowed to, empty for all
 * @param fingerprint of the list it was drawn from
 */
public record SpotCheck(
        SpotCheckId id,
        String name,
        String seed,
        int percent,
        UnitId unit,
        String tier,
        int population,
        int drawn,
        String fingerprint,
        PersonId by,
        Instant at,
        @Nullable Instant settledAt) {

    public boolean isSettled() {
        return settledAt != null;
    }

    /** Of 100 % everything is checked, and nothing is left to the draw. */
    public Extent extent() {
        return Extent.of(percent);
    }

    /** Whether the seed draws from that list what was drawn. */
    boolean isDrawnAgain(List<String> from, List<String> accounts) {
        return Draw.fingerprint(from).equals(fingerprint)
                && Draw.of(seed, percent, from).equals(accounts);
    }
}
