package org.yibaotong.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything outside answers (外面通不通): where none of some well-known sites does, that another one does not says nothing of it. Where a
 * network wants people to sign in first (认证页), all sites seem to answer, and with the same page. Without any to ask nobody knows, and nothing is
 * said of anybody.
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
            answers = ask();
            askedAt = now;
        }
        return answers;
    }

    /** One that answers for itself is enough, unless the next says the very same. */
    private boolean ask() {
        var pages = known.stream()
                .map(address -> fetcher.fetch(Asked.page(address)))
                .filter(Outside::isThere)
                .limit(2)
                .map(Fetched::body)
                .toList();
        return pages.size() == 1 || (pages.size() == 2 && !Arrays.equals(pages.getFirst(), pages.getLast()));
    }

    /** What stands between us and the outside may answer for it that it is away. */
    private static boolean isThere(Fetched fetched) {
        return fetched.isAnswered() && Presence.of(fetched) != Presence.AWAY && !fetched.isSentElsewhere();
    }
}
