package org.yibaotong.inspection.look;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;

/**
 * Whether we are on line ourselves (自己的网络): where none of some well-known sites answers for itself, nobody else is to blame. Where a network
 * wants people to sign in first (认证页), all sites seem to answer, and with the same page. Without any to ask nobody is blamed at all.
 */
public final class OurLine {

    private static final int REMEMBERED = 500;

    private final Fetcher fetcher;
    private final List<URI> known;
    private final long fresh;
    private @Nullable Long askedAt;
    private boolean isUp;

    /** Which host was asked last that was answered with a page. */
    private final Map<String, String> answered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param fresh how long an answer is good for */
    public OurLine(Fetcher fetcher, List<URI> known, Duration fresh) {
        this.fetcher = fetcher;
        this.known = known;
        this.fresh = fresh.toNanos();
    }

    /** Whether it, and not the site, is to blame for what came. */
    boolean isToBlame(VisitResult result, Fetched fetched) {
        boolean isDoubtful = result.isFailure()
                ? VisitResult.mayBeOurs(fetched.trouble())
                : result == VisitResult.FINE && (isLikeAnothers(fetched) || wasDown());
        return isDoubtful && !isUp();
    }

    /** Then it is asked again, whoever seems to answer. */
    private synchronized boolean wasDown() {
        return askedAt != null && !isUp;
    }

    public synchronized boolean isUp() {
        long now = System.nanoTime();
        if (askedAt == null || now - askedAt >= fresh) {
            isUp = look();
            askedAt = now;
        }
        return isUp;
    }

    /** One that answers for itself is enough, unless the next says the very same. */
    private boolean look() {
        Fetched first = null;
        for (var one : known) {
            var fetched = fetcher.fetch(Asked.page(one));
            if (!fetched.isAnswered() || isSentElsewhere(fetched)) {
                continue;
            }
            if (first != null) {
                return !Arrays.equals(first.body(), fetched.body());
            }
            first = fetched;
        }
        return first != null;
    }

    /** Two sites with one page may well be two sites with one page; but then it is worth asking. */
    private boolean isLikeAnothers(Fetched fetched) {
        return isSentElsewhere(fetched) || (fetched.body().length > 0 && isAnothersPage(fetched));
    }

    private boolean isAnothersPage(Fetched fetched) {
        var host = asked(fetched);
        synchronized (answered) {
            var before = answered.put(Arrays.hashCode(fetched.body()) + " " + fetched.body().length, host);
            return before != null && !before.equals(host);
        }
    }

    private static boolean isSentElsewhere(Fetched fetched) {
        var asked = asked(fetched);
        var came = String.valueOf(fetched.address().getHost());
        return !came.endsWith(asked.replaceFirst("^www\\.", "")) && !asked.endsWith(came.replaceFirst("^www\\.", ""));
    }

    private static String asked(Fetched fetched) {
        var first = fetched.way().isEmpty() ? fetched.address() : fetched.way().getFirst();
        return String.valueOf(first.getHost());
    }
}
