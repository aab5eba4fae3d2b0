package org.yibaotong.inspection.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.inspection.probe.ProbedSites.Entry;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Times;

/**
 * Goes round the websites whose turn it is (一轮): many at a time, each host at its own pace, until no one is due or the hours are over. What
 * a node leaves undone the next one finds due.
 */
@Component
class Rounds {

    private static final int BATCH = 500;
    private static final Duration LEDGER_FRESH = Duration.ofHours(1);

    /** Between two looks for what has come due, while somebody is still at work. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Threads of their own: finding the address of a host holds one fast, and the pages of this program must not wait for that. */
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("probe-", 0).factory();

    private final ProbedSites sites;
    private final Probing probing;
    private final Accounts accounts;
    private final ProbeSettings settings;
    private final Clock clock;
    private @Nullable Instant ledgerReadAt;

    Rounds(ProbedSites sites, Probing probing, Accounts accounts, ProbeSettings settings, Clock clock) {
        this.sites = sites;
        this.probing = probing;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    void go() {
        try (var threads = Executors.newCachedThreadPool(THREADS)) {
            send(threads);
        }
    }

    private void send(ExecutorService threads) {
        try {
            sendUntilItIsOver(threads);
        } catch (InterruptedException end) {
            // Closing the threads passes it on to those at work.
            Thread.currentThread().interrupt();
        }
    }

    /** However long one site takes, what comes due meanwhile finds every hand that is free. */
    private void sendUntilItIsOver(ExecutorService threads) throws InterruptedException {
        var hands = new Semaphore(settings.atOnce());
        boolean isOver = false;
        while (!isOver && isTime()) {
            readLedger();
            hands.acquire();
            var site = probing.claim();
            site.ifPresentOrElse(one -> threads.execute(() -> probe(one, hands)), hands::release);
            isOver = site.isEmpty() && hands.tryAcquire(settings.atOnce(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void probe(ProbedSite site, Semaphore hands) {
        try {
            probing.probe(site);
        } finally {
            hands.release();
        }
    }

    private boolean isTime() {
        return settings.isTime(LocalTime.ofInstant(clock.instant(), Times.ZONE));
    }

    /** New websites get their turn, and closed ones none any more. */
    private void readLedger() {
        var now = clock.instant();
        if (ledgerReadAt != null && ledgerReadAt.plus(LEDGER_FRESH).isAfter(now)) {
            return;
        }
        var all = new ArrayList<Entry>();
        AccountId last = null;
        for (var some = accounts.websites(null, BATCH); !some.isEmpty(); some = accounts.websites(last, BATCH)) {
            some.forEach(one -> WebAddress.read(one.link())
                    .ifPresent(address -> all.add(new Entry(one.id(), one.unit(), address))));
            last = some.getLast().id();
        }
        sites.put(all, now, settings.apart(0), Duration.ofHours(24));
        sites.keepOnly(all.stream().map(Entry::account).toList());
        sites.remember(all);
        ledgerReadAt = all.isEmpty() ? null : now;
    }
}
