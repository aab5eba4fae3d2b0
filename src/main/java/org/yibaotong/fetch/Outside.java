package org.yibaotong.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything outside answers (外面通不通): where none of some well-known sites does, that another one does not says nothing of it. Without
 * any to ask nobody knows, and nothing is said of anybody.
 */
public final class Outside {

    private final Fetcher fetcher;
    private final List<URI> known;
    private final long fresh;
    private @Nullable Long askedAt;
    private boolean answers;

    /** @param fresh how long an answer is good for */
    public Outside(Fetcher fetcher, List<URI> known, Duration fresh) {
        this.fetcher = fetcher;
        this.known = known;
        this.fresh = fresh.toNanos();
    }

    public synchronized boolean answers() {
        long now = System.nanoTime();
        if (askedAt == null || now - askedAt >= fresh) {
            answers = known.stream().anyMatch(this::isThere);
            askedAt = now;
        }
        return answers;
    }

    /** What stands between us and the outside may answer for it that it is away. */
    private boolean isThere(URI address) {
        var fetched = fetcher.fetch(Asked.page(address));
        return fetched.isAnswered() && Presence.of(fetched) != Presence.AWAY;
    }
}
