package org.yibaotong.register.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
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
 * once. What happens on another node is seen after that moment, when whoever asks gets what was counted and it is counted again behind
 * their back.
 */
@Component
class StandingCounts {

    private static final Duration MOMENT = Duration.ofSeconds(30);
    private static final Duration LONG_AGO = Duration.ofMinutes(5);

    private final LedgerList list;
    private final Executor background;
    private final Map<Reach, Counted> kept = new ConcurrentHashMap<>();

    StandingCounts(LedgerList list, @Qualifier("applicationTaskExecutor") Executor background) {
        this.list = list;
        this.background = background;
    }

    /** @param isAskedAgain whether somebody has set out to count it again */
    private record Counted(Map<AccountState, Long> counts, Instant at, AtomicBoolean isAskedAgain) {

        Counted(Map<AccountState, Long> counts, Instant at) {
            this(counts, at, new AtomicBoolean());
        }
    }

    Map<AccountState, Long> of(Reach reach, Instant now) {
        kept.values().removeIf(one -> one.at().plus(LONG_AGO).isBefore(now));
        var counted = kept.computeIfAbsent(reach, asked -> count(asked, now));
        if (counted.at().plus(MOMENT).isBefore(now) && counted.isAskedAgain().compareAndSet(false, true)) {
            background.execute(() -> countAgain(reach, counted, now));
        }
        return counted.counts();
    }

    /** Not where it was forgotten meanwhile: this may have been counted before what happened. */
    private void countAgain(Reach reach, Counted before, Instant now) {
        try {
            kept.replace(reach, before, count(reach, now));
        } finally {
            before.isAskedAgain().set(false);
        }
    }

    private Counted count(Reach reach, Instant now) {
        return new Counted(list.counts(reach.ids()), now);
    }

    /** Once it is committed; a page asked for meanwhile still counts what was before. */
    @EventListener({AccountRegistered.class, AccountMoved.class, AccountRevised.class, LedgerImported.class})
    void forget() {
        Committed.then(kept::clear);
    }
}
