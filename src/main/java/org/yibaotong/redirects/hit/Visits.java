package org.yibaotong.redirects.hit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * Counts in memory who was served here (来访), and writes what has come since the last time in one batch: no visit costs a write. A tally only
 * ever grows, and what was written of it is remembered only after commit.
 */
@Component
public class Visits {

    /** Beyond so many different addresses at once only robots go; they are counted together. */
    private static final int MOST = 100_000;

    private static final String OTHERS = "";
    private static final long DAY = 86_400_000;
    private static final long CHINA = 8 * 3_600_000;

    private final Map<Key, Tally> tallies = new ConcurrentHashMap<>();
    private final HitTable table;
    private final Clock clock;

    Visits(HitTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    private record Key(int site, String path, int status, long day) {}

    private static final class Tally {

        final LongAdder seen = new LongAdder();
        long written;
    }

    public void count(int site, String path, int status) {
        long day = (clock.millis() + CHINA) / DAY;
        var key = new Key(site, path, status, day);
        var tally = tallies.get(key);
        if (tally == null) {
            var kept = tallies.size() < MOST ? key : new Key(site, OTHERS, status, day);
            tally = tallies.computeIfAbsent(kept, absent -> new Tally());
        }
        tally.seen.increment();
    }

    private record Fresh(Tally tally, Hit hit) {}

    public synchronized void write() {
        long today = (clock.millis() + CHINA) / DAY;
        var fresh = new ArrayList<Fresh>();
        tallies.forEach((key, tally) -> {
            long count = tally.seen.sum() - tally.written;
            if (count > 0) {
                fresh.add(new Fresh(
                        tally, new Hit(key.site(), key.path(), LocalDate.ofEpochDay(key.day()), key.status(), count)));
            }
        });
        table.add(fresh.stream().map(Fresh::hit).toList());
        fresh.forEach(one -> one.tally().written += one.hit().count());
        tallies.entrySet()
                .removeIf(entry -> entry.getKey().day() < today - 1
                        && entry.getValue().seen.sum() == entry.getValue().written);
    }
}
