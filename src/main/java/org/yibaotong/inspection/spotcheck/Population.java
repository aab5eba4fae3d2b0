package org.yibaotong.inspection.spotcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.UnitId;

/** What a spot check is drawn from (抽查范围): the accounts of some units that are open and within scope, whatever their standing. */
@Component
class Population {

    private static final int AT_ONCE = 1_000;

    private final Accounts accounts;

    Population(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param tier empty for all levels */
    List<AccountFacts> of(Set<UnitId> units, String tier) {
        var all = new ArrayList<AccountFacts>();
        for (var some = accounts.after(null, AT_ONCE);
                !some.isEmpty();
                some = accounts.after(some.getLast().id(), AT_ONCE)) {
            some.stream()
                    .filter(one -> units.contains(one.unit()) && isJudged(one))
                    .filter(one -> tier.isEmpty() || one.tier().equals(tier))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isJudged(AccountFacts one) {
        return one.inScope().isWithin()
                && !one.state().isClosed()
                && one.state().standing() != Standing.OPENING;
    }
}
