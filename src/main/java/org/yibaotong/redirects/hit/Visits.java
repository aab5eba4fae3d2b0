package org.yibaotong.redirects.hit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts in memory who was served here (来访), and writes what has come since the last time in one batch: no visit costs a write. What was
 * written is forgotten, and only after commit.
 */
@Component
public class Visits {

    /** Beyond so many different addresses between two writings, or so many characters of them, they are counted together. */
    static final int MOST = 50_000;

    static final int CHARACTERS_MOST = 4_000_000;

    private static final String OTHERS = "";
    private static final long DAY = 86_400_000;
    private static final long CHINA = 8 * 3_600_000;

    private final Map<Key, Long> counts = new ConcurrentHashMap<>();
    private final AtomicLong characters = new AtomicLong();
    private final Unmapped unmapped = new Unmapped();
    private final HitTable table;
    private final Clock clock;

    Visits(HitTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    private record Key(int site, String path, int status, long day) {

        Key ofOthers() {
            return new Key(site, OTHERS, status, day);
        }

        Hit hit(long count) {
            return new Hit(site, path, LocalDate.ofEpochDay(day), status, count);
        }
    }

    /** @param isMapped or else anybody may have made the address up */
    public void count(int site, String path, int status, boolean isMapped) {
        long day = (clock.millis() + CHINA) / DAY;
        var key = new Key(site, path, status, day);
        boolean isNamed = (isMapped || unmapped.isNamed(site, path, day)) && hasRoomFor(key);
        counts.compute(isNamed ? key : key.ofOthers(), this::oneMore);
    }

    private boolean hasRoomFor(Key key) {
        return (counts.size() < MOST && characters.get() + key.path().length() <= CHARACTERS_MOST)
                || counts.containsKey(key);
    }

    private Long oneMore(Key key, @Nullable Long count) {
        if (count == null) {
            characters.addAndGet(key.path().length());
            return 1L;
        }
        return count + 1;
    }

    public synchronized void write() {
        var written = Map.copyOf(counts);
        var hits = new ArrayList<Hit>(written.size());
        written.forEach((key, count) -> hits.add(key.hit(count)));
        table.add(hits);
        written.forEach(this::forget);
    }

    /** What came meanwhile stays for the next time. */
    private void forget(Key key, long written) {
        counts.computeIfPresent(key, (same, count) -> {
            if (count > written) {
                return count - written;
            }
            characters.addAndGet(-key.path().length());
            return null;
        });
    }

    int size() {
        return counts.size();
    }

    long characters() {
        return characters.get();
    }
}
