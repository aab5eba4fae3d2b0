package org.yibaotong.register.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibaotong.register.AccountMoved;
import org.yibaotong.register.AccountRegistered;
import org.yibaotong.register.AccountRevised;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.LedgerImported;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.Reach;

/**
 * How many accounts stand how, kept for a moment: counting a province takes longer than showing a page of it. What happens here is seen at
 * once; what happens on another node, within that moment.
 */
@Component
class StandingCounts {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    private final LedgerList list;
    private final Clock clock;
    private final Map<Reach, Counted> kept = new ConcurrentHashMap<>();

    StandingCounts(LedgerList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    private record Counted(Map<AccountState, Long> counts, Instant at) {}

    Map<AccountState, Long> of(Reach reach) {
        var now = clock.instant();
        kept.values().removeIf(one -> one.at().plus(MOMENT).isBefore(now));
        return kept.computeIfAbsent(reach, asked -> new Counted(list.counts(asked.ids()), now))
                .counts();
    }

    /** Once it is committed; a page asked for meanwhile still counts what was before. */
    @EventListener({AccountRegistered.class, AccountMoved.class, AccountRevised.class, LedgerImported.class})
    void forget() {
        Committed.then(kept::clear);
    }
}
