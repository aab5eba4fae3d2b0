package org.yibaotong.citizens.subscription;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** When somebody who has enough for now wants to be asked again (RFC 9110, 10.2.3): in so many seconds, at a time, or as they did not say. */
final class RetryAfter {

    private static final Duration UNSAID = Duration.ofMinutes(10);

    /** No pause is so short that it is none, and none so long that the news is old. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofHours(12);

    private RetryAfter() {}

    static Instant of(HttpHeaders headers, Instant now) {
        var wait = headers.firstValue("Retry-After")
                .map(said -> wait(said.strip(), now))
                .orElse(UNSAID);
        return now.plus(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Duration wait(String said, Instant now) {
        if (said.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(said));
        }
        try {
            return Duration.between(now, ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException neither) {
            return UNSAID;
        }
    }
}
