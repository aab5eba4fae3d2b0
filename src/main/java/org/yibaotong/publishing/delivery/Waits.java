package org.yibaotong.publishing.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often and when to try again ({@code yibaotong.delivery.*}): each wait is twice the one before, up to the longest.
 *
 * @param patience how long a channel may take to answer; then it is interrupted and the attempt has failed
 */
@ConfigurationProperties("yibaotong.delivery")
public record Waits(
        @DefaultValue("15s") Duration first,
        @DefaultValue("1h") Duration longest,
        @DefaultValue("10") int tries,
        @DefaultValue("2m") Duration patience) {

    /** When to try again after so many tries; empty when it is enough. */
    Optional<Instant> next(int tried, Instant now) {
        if (tried >= tries) {
            return Optional.empty();
        }
        var wait = first.multipliedBy(1L << Math.clamp(tried - 1, 0, 30));
        return Optional.of(now.plus(wait.compareTo(longest) > 0 ? longest : wait));
    }
}
