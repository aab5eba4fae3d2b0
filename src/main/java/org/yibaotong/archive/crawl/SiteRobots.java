package org.yibaotong.archive.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.archive.kept.Plan;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;

/** The {@code robots.txt} of each host of a site, each asked for once; one whose server fails again after a while (RFC 9309, 2.3). */
final class SiteRobots {

    static final Duration AGAIN = Duration.ofMinutes(10);

    private static final int LEADING_MOST = 5;

    private final Fetcher fetcher;
    private final Clock clock;
    private final Map<String, Robots> known = new HashMap<>();
    private final Map<String, Instant> away = new HashMap<>();

    SiteRobots(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** @return why it may not be asked for, or null where it may */
    @Nullable Left refused(URI target) {
        var robots = of(target);
        if (robots == null) {
            return Left.ROBOTS_AWAY;
        }
        var path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        return robots.allow(path) ? null : Left.ROBOTS;
    }

    private @Nullable Robots of(URI target) {
        var host = Plan.host(target);
        var until = away.get(host);
        if (!known.containsKey(host) && (until == null || !clock.instant().isBefore(until))) {
            var read = read(heard(target.resolve("/robots.txt")));
            if (read == null) {
                away.put(host, clock.instant().plus(AGAIN));
            } else {
                known.put(host, read);
            }
        }
        return known.get(host);
    }

    private Fetched heard(URI address) {
        var heard = fetcher.hear(address);
        for (int led = 0; heard.redirect() != null && led < LEADING_MOST; led++) {
            heard = fetcher.hear(heard.redirect());
        }
        return heard.page();
    }

    /** Where there is none everything is allowed; where nobody could say, nothing is for now. */
    private static @Nullable Robots read(Fetched page) {
        if (!page.isAnswered() || page.status() >= 500) {
            return null;
        }
        return page.status() == 200 ? Robots.read(new String(page.body(), UTF_8)) : Robots.ALL;
    }
}
