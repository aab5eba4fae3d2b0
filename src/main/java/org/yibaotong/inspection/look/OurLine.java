package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetcher;

/**
 * Whether we are on line ourselves (自己的网络): where none of some well-known sites answers, nobody else is to blame. Without any to ask
 * nobody is blamed at all.
 */
public final class OurLine {

    private final Fetcher fetcher;
    private final List<URI> known;
    private final long fresh;
    private @Nullable Long askedAt;
    private boolean isUp;

    /** @param fresh how long an answer is good for */
    public OurLine(Fetcher fetcher, List<URI> known, Duration fresh) {
        this.fetcher = fetcher;
        this.known = known;
        this.fresh = fresh.toNanos();
    }

    public synchronized boolean isUp() {
        long now = System.nanoTime();
        if (askedAt == null || now - askedAt >= fresh) {
            isUp = known.stream()
                    .anyMatch(one -> fetcher.fetch(Asked.status(one)).isAnswered());
            askedAt = now;
        }
        return isUp;
    }
}
