package org.yibaotong.register.ledger;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Tier;
import org.yibaotong.shared.UnitId;

/** The filter as it comes with an address: what is left out is null. */
public record FilterParameters(
        @Nullable String platform,
        @Nullable Standing standing,
        @Nullable AccountState state,
        @Nullable Tier tier,
        @Nullable Category category,
        @Nullable Purpose purpose,
        LedgerFilter.@Nullable PortalMark portal,
        @Nullable String unit,
        @Nullable String q,
        LedgerFilter.@Nullable Sort sort) {

    LedgerFilter filter(@Nullable UnitId within) {
        return new LedgerFilter(
                platform == null ? "" : platform,
                standing,
                state,
                tier,
                category,
                purpose,
                portal,
                within == null ? null : within.value(),
                q == null ? "" : q,
                sort);
    }
}
