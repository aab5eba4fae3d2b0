package org.yibaotong.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets a network address do something so often in ten minutes. Each node counts for itself: a flood is slowed down all the same, and nobody's
 * address is written down.
 */
public final class AddressLimit {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final int most;
    private final String refusal;
    private final Clock clock;

    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    /** @param refusal its code; its sentence may name the minutes */
    public AddressLimit(int most, String refusal, Clock clock) {
        this.most = most;
        this.refusal = refusal;
        this.clock = clock;
    }

    private record Count(int count, Instant since) {}

    public synchronized void take(String address) {
        var now = clock.instant();
        var count = counts.merge(
                address,
                new Count(1, now),
                (known, one) ->
                        known.since().plus(WINDOW).isAfter(now) ? new Count(known.count() + 1, known.since()) : one);
        Refusal.when(count.count() > most, refusal, WINDOW.toMinutes());
    }
}
