package org.yibaotong.register.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Tier;

/** The filter as it comes with an address: what is left out is null. */
public record FilterParameters(
        @Nullable String platform,
        @Nullable Standing standing,
        @Nullable AccountState state,
        @Nullable Tier tier,
        @Nullable Category category,
        @Nullable Purpose purpose,
        @Nullable UUID unit,
        @Nullable String q,
        LedgerFilter.@Nullable Sort sort) {

    LedgerFilter filter() {
        return new LedgerFilter(
                platform == null ? "" : platform,
                standing,
                state,
                tier,
                category,
                purpose,
                unit,
                q == null ? "" : q,
                sort);
    }
}
