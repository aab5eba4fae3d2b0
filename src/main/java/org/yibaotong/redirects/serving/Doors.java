package org.yibaotong.redirects.serving;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibaotong.redirects.address.ShortLink;
import org.yibaotong.redirects.serving.Tables.Key;
import org.yibaotong.redirects.site.Edition;
import org.yibaotong.redirects.site.Guard;
import org.yibaotong.redirects.site.OldHost;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.redirects.site.Target;
import org.yibaotong.shared.Outage;
import org.yibaotong.web.Site;

/**
 * All old hosts and all mappings as this node serves them (旧门). A change of this node is seen by the next request, one of another node
 * within a second. While the database is away everything is served as it was last.
 */
@Component
class Doors {

    private static final Logger log = LoggerFactory.getLogger(Doors.class);
    private static final long SOON = Duration.ofMillis(500).toNanos();
    private static final long OLD = Duration.ofMillis(900).toNanos();
    private static final Duration WAITED_MOST = Duration.ofSeconds(2);

    /** So many changes stand beside the table before it is made anew. */
    private static final int CHANGES_MOST = 20_000;

    private final OldSites sites;
    private final Tables tables;
    private final Edition edition;
    private final Outage outage;
    private final String ours;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile @Nullable Known known;
    private volatile long lookedAt;

    Doors(OldSites sites, Tables tables, Edition edition, Outage outage, Site portal) {
        this.sites = sites;
        this.tables = tables;
        this.edition = edition;
        this.outage = outage;
        this.ours = Target.host(portal.address());
    }

    /**
     * One old host.
     *
     * @param isOurs whether it is the portal's own, on which only short links are old
     */
    record Door(OldSite site, boolean isPreview, boolean isOurs) {

        boolean answers(String path) {
            return !isOurs || ShortLink.isOne(path);
        }
    }

    /** @param changesHere how often this node had changed something when it looked */
    private record Known(
            long edition,
            long changesHere,
            Map<String, Door> doors,
            Guard guard,
            AddressTable table,
            Map<Key, Served> changed) {}

    /** Before the first request, or that one would have to wait for millions of rows. */
    @EventListener(ApplicationStartedEvent.class)
    void open() {
        known();
    }

    /** @return null where the host is none of ours */
    @Nullable Door at(String host) {
        var doors = known().doors;
        return doors.isEmpty() ? null : doors.get(host);
    }

    @Nullable Served find(int site, String path) {
        var now = known();
        var changed = now.changed.isEmpty() ? null : now.changed.get(new Key(site, path));
        return changed == null ? now.table.find(site, path) : changed;
    }

    /** The last change that is seen in what is served. */
    long edition() {
        return known().edition;
    }

    boolean lets(String target) {
        return known().guard.lets(target);
    }

    private Known known() {
        var last = known;
        if (last != null && (isYoungerThan(SOON, last) || outage.lasts())) {
            return last;
        }
        if (last == null) {
            looking.lock();
        } else if (!comesToLook(last)) {
            return last;
        }
        try {
            return looked(known);
        } finally {
            looking.unlock();
        }
    }

    /** Whoever looks may hang with the database, and nobody else is to hang behind them. */
    private boolean comesToLook(Known last) {
        try {
            return isYoungerThan(OLD, last) ? looking.tryLock() : looking.tryLock(WAITED_MOST.toMillis(), MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isYoungerThan(long nanos, Known last) {
        return System.nanoTime() - lookedAt < nanos && last.changesHere == edition.changesHere();
    }

    /** Those who waited find what the first of them found. */
    private Known looked(@Nullable Known last) {
        if (last != null && isYoungerThan(SOON, last)) {
            return last;
        }
        try {
            var now = look(last);
            known = now;
            lookedAt = System.nanoTime();
            return now;
        } catch (RuntimeException e) {
            outage.noticedIn(e);
            if (last == null) {
                throw e;
            }
            if (!outage.lasts()) {
                log.warn("old addresses could not be looked up anew, the last are served: {}", e.toString());
            }
            return last;
        }
    }

    private Known look(@Nullable Known last) {
        long here = edition.changesHere();
        long number = edition.number();
        if (last != null && last.edition == number) {
            return new Known(number, here, last.doors, last.guard, last.table, last.changed);
        }
        var table = last == null ? tables.all() : last.table;
        var changed = tables.since(table.edition(), CHANGES_MOST);
        if (changed.isEmpty()) {
            makeAnew();
        }
        return new Known(
                number,
                here,
                doors(),
                sites.guard(),
                table,
                changed.orElseGet(() -> last == null ? Map.of() : last.changed));
    }

    private Map<String, Door> doors() {
        var doors = new HashMap<String, Door>();
        for (var site : sites.all()) {
            for (OldHost host : site.hosts()) {
                var name = host.name().value();
                doors.put(name, new Door(site, host.isPreview(), name.equals(ours)));
            }
        }
        return Map.copyOf(doors);
    }

    /** Behind the requests, which are answered from the old table until then. */
    private void makeAnew() {
        if (making.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("old-addresses").start(() -> {
                try {
                    take(tables.all());
                } catch (RuntimeException e) {
                    outage.noticedIn(e);
                    log.warn("the table of old addresses could not be made anew: {}", e.toString());
                } finally {
                    making.set(false);
                }
            });
        }
    }

    /** What changed while it was made is looked up again at once. */
    private void take(AddressTable table) {
        looking.lock();
        try {
            var last = known;
            if (last != null) {
                lookedAt = System.nanoTime() - OLD;
                looked(new Known(-1, last.changesHere, last.doors, last.guard, table, Map.of()));
            }
        } finally {
            looking.unlock();
        }
    }
}
