package org.yibaotong.register.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Tier;

/** An account in the list. A figure that is not known is null, and never 0. */
public record LedgerRow(
        AccountId id,
        String platform,
        String name,
        String handle,
        String link,
        String sponsor,
        Tier tier,
        AccountState state,
        LocalDate since,
        @Nullable LocalDate deadline,
        @Nullable LocalDate postedOn,
        @Nullable Long followers,
        @Nullable Long posts,
        @Nullable LocalDate postsOn,
        String services) {}
