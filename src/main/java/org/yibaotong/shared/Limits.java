package org.yibaotong.shared;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yibaotong.shared.LimitCounts.Act;
import org.yibaotong.shared.LimitCounts.Count;

/** How often somebody may do something (限次). The database counts, so that all nodes count together; who it is, it never learns. */
@Component
public class Limits {

    private final LimitCounts counts;
    private final Vault vault;
    private final Clock clock;
    private final Together<List<Act>, Map<ByteBuffer, Count>> together;

    Limits(LimitCounts counts, Vault vault, Clock clock) {
        this.counts = counts;
        this.vault = vault;
        this.clock = clock;
        this.together = new Together<>(people -> counts.count(people, clock.instant()));
    }

    /** So often may somebody do something within a window, which opens with the first time. */
    public record Limit(String what, String who, int most, Duration window) {}

    /**
     * Once more.
     *
     * @throws TooOften where it is more than so often since the window opened
     */
    public void take(String what, String who, int most, Duration window) {
        take(List.of(new Limit(what, who, most, window)));
    }

    /**
     * Once more of each.
     *
     * @throws TooOften where one of them is more than so often since its window opened: counted are all
     */
    public void take(List<Limit> limits) {
        var acts = limits.stream().map(this::act).toList();
        var counted = count(acts);
        var now = clock.instant();
        for (int i = 0; i < limits.size(); i++) {
            check(limits.get(i), Objects.requireNonNull(counted.get(acts.get(i).mark())), now);
        }
    }

    private Act act(Limit limit) {
        return new Act(ByteBuffer.wrap(mark(limit.what(), limit.who())), limit.window());
    }

    private byte[] mark(String what, String who) {
        return vault.mark(who, "limit " + what);
    }

    /** In a rush one question counts for many. What a transaction counts goes when the transaction does, so it is asked for alone. */
    private Map<ByteBuffer, Count> count(List<Act> acts) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? counts.count(List.of(acts), clock.instant()).getFirst()
                : together.ask(acts);
    }

    private static void check(Limit limit, Count count, Instant now) {
        if (count.times() > limit.most()) {
            throw new TooOften(Duration.between(now, count.until()));
        }
    }

    /** Once less, for what only turns out afterwards to be nothing that counts. */
    public void giveBack(String what, String who) {
        counts.giveBack(mark(what, who), clock.instant());
    }

    /**
     * Once more, for a form that is shown again with what was typed.
     *
     * @param refusal the code of what is said then, which may name the minutes
     */
    public void takeOrRefuse(String refusal, String what, String who, int most, Duration window) {
        try {
            take(what, who, most, window);
        } catch (TooOften often) {
            throw new Refusal(refusal, often.minutes());
        }
    }
}
