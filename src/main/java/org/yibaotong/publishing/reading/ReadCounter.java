package org.yibaotong.publishing.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.ArticleReads;
import org.yibaotong.publishing.reading.ReadTable.More;

/**
 * Counts reads in memory and writes what has come since the last time in one batch. A tally only ever grows, and what was
 * written of it is remembered only after commit, so that a read is neither lost nor counted twice however many come at once.
 */
@Component
public class ReadCounter implements ArticleReads {

    /** After this a tally of a past hour is dropped; nobody takes so long from looking it up to adding one. */
    private static final long KEPT_HOURS = 2;

    private static final long HOUR = 3_600_000;

    private final Map<Key, Tally> tallies = new ConcurrentHashMap<>();
    private final Readers readers;
    private final ReadTable table;
    private final Clock clock;
    private volatile Instant countedUntil;

    ReadCounter(Readers readers, ReadTable table, Clock clock) {
        this.readers = readers;
        this.table = table;
        this.clock = clock;
        this.countedUntil = clock.instant();
    }

    /** China's hours begin when the hours of UTC begin, so an hour is a number since 1970. */
    private record Key(long article, long hour) {}

    private static final class Tally {

        final LongAdder seen = new LongAdder();
        long written;
    }

    @Override
    public void count(long number, @Nullable String userAgent, @Nullable String purpose) {
        if (readers.isPerson(userAgent, purpose)) {
            tallies.computeIfAbsent(new Key(number, clock.millis() / HOUR), key -> new Tally())
                    .seen
                    .increment();
        }
    }

    /** Up to when the written figures are complete, to the second. */
    public Instant countedUntil() {
        return countedUntil;
    }

    synchronized void write() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var fresh = new ArrayList<Fresh>();
        tallies.forEach((key, tally) -> {
            long reads = tally.seen.sum() - tally.written;
            if (reads > 0) {
                fresh.add(new Fresh(tally, new More(key.article(), Instant.ofEpochMilli(key.hour() * HOUR), reads)));
            }
        });
        if (!fresh.isEmpty()) {
            table.add(fresh.stream().map(Fresh::more).toList());
            fresh.forEach(written -> written.tally().written += written.more().reads());
        }
        countedUntil = now;
        tallies.entrySet().removeIf(entry -> isOver(entry.getKey(), entry.getValue(), now));
    }

    private record Fresh(Tally tally, More more) {}

    private static boolean isOver(Key key, Tally tally, Instant now) {
        return key.hour() + KEPT_HOURS < now.toEpochMilli() / HOUR && tally.seen.sum() == tally.written;
    }
}
