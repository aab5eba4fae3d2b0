package org.yibaotong.inspection.spotcheck;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;

/**
 * A drawn account (抽中的账号), as the ledger named it on the day of the draw.
 *
 * @param place when it came in the draw, from 1
 * @param tier the level of the unit behind it, by its code
 * @param category the kind of unit behind it, by its code
 * @param outcome null until the results are settled
 * @param reason which indicators it failed, and how
 */
public record Drawn(
        int place,
        AccountId account,
        String name,
        String sponsor,
        String platform,
        String handle,
        String tier,
        String category,
        @Nullable Outcome outcome,
        String reason) {

    Drawn with(Outcome settled, String why) {
        return new Drawn(place, account, name, sponsor, platform, handle, tier, category, settled, why);
    }
}
