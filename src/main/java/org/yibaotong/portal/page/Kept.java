package org.yibaotong.portal.page;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibaotong.shared.DatabaseAway;
import org.yibaotong.shared.Outage;

/**
 * Keeps what was made for under a second (短时保存), so that a page everybody opens is made once and a change is seen everywhere
 * within a second. One request makes it anew while the others get the last one; when the last one is too old they wait for it
 * together. While the database is away the last one is given at once, however old, and what was never made is refused at once.
 */
public final class Kept<K, V> {

    private static final Logger log = LoggerFactory.getLogger(Kept.class);
    private static final long SOON = Duration.ofMillis(500).toNanos();
    private static final long OLD = Duration.ofMillis(900).toNanos();

    /** In the order in which they were asked for last. */
    private final Map<K, Slot<V>> slots = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

    private final int most;
    private final Outage outage;
    private final Maker<K, V> maker;
    private final LongSupplier nanos;

    /** @param most how many to keep; those nobody asked for longest go first */
    public Kept(int most, Outage outage, Maker<K, V> maker) {
        this(most, outage, maker, System::nanoTime);
    }

    Kept(int most, Outage outage, Maker<K, V> maker, LongSupplier nanos) {
        this.most = most;
        this.outage = outage;
        this.maker = maker;
        this.nanos = nanos;
    }

    /** Makes a value, or says that the last one still holds by returning it. */
    public interface Maker<K, V> {
        Optional<V> make(K key, @Nullable V last);
    }

    private static final class Slot<V> {

        final ReentrantLock making = new ReentrantLock();
        volatile @Nullable V value;
        volatile long madeAt;
    }

    public Optional<V> get(K key) {
        var slot = slots.computeIfAbsent(key, absent -> new Slot<>());
        var value = slot.value;
        long age = nanos.getAsLong() - slot.madeAt;
        if (value != null && age < SOON) {
            return Optional.of(value);
        }
        if (outage.lasts()) {
            return Optional.of(last(key, slot));
        }
        if (value == null || age > OLD) {
            slot.making.lock();
        } else if (!slot.making.tryLock()) {
            return Optional.of(value);
        }
        try {
            return fresh(key, slot);
        } finally {
            slot.making.unlock();
        }
    }

    /** How old what is given for this key is, while the database is away. */
    public Duration age(K key) {
        var slot = slots.get(key);
        return slot == null ? Duration.ZERO : Duration.ofNanos(nanos.getAsLong() - slot.madeAt);
    }

    private V last(K key, Slot<V> slot) {
        var last = slot.value;
        if (last == null) {
            slots.remove(key, slot);
            throw new DatabaseAway(null);
        }
        return last;
    }

    /** Those who waited together learn here what the first of them met. */
    private Optional<V> fresh(K key, Slot<V> slot) {
        if (outage.lasts()) {
            return Optional.of(last(key, slot));
        }
        var last = slot.value;
        return last != null && nanos.getAsLong() - slot.madeAt < SOON ? Optional.of(last) : anew(key, slot);
    }

    private Optional<V> anew(K key, Slot<V> slot) {
        var made = make(key, slot);
        if (made.isEmpty()) {
            slots.remove(key, slot);
            return made;
        }
        slot.value = made.get();
        if (!outage.lasts()) {
            slot.madeAt = nanos.getAsLong();
        }
        forgetUnused();
        return made;
    }

    /** Readers go on reading what there is while the database is away for a moment. */
    private Optional<V> make(K key, Slot<V> slot) {
        var last = slot.value;
        try {
            return maker.make(key, last);
        } catch (RuntimeException e) {
            outage.noticedIn(e);
            if (last == null) {
                slots.remove(key, slot);
                throw e;
            }
            log.warn("{} could not be made anew, the last one is shown: {}", key, e.toString());
            return Optional.of(last);
        }
    }

    /** Only when one was made: whoever asks for what is not there pushes out nothing. */
    private void forgetUnused() {
        synchronized (slots) {
            for (var longestUnused = slots.keySet().iterator(); slots.size() > most; ) {
                longestUnused.next();
                longestUnused.remove();
            }
        }
    }

    int size() {
        return slots.size();
    }
}
