package org.yibaotong.inspection.finding;

import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.UnitId;

/** The account a finding is of, as the ledger had it then (账号). */
record Whose(AccountId accountId, UnitId unitId, String tier, String category) {

    static Whose of(AccountFacts account) {
        return new Whose(account.id(), account.unit(), account.tier(), account.category());
    }
}
