package org.yibaotong.identity.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.person.SignInSettings;
import org.yibaotong.shared.Refusal;

/**
 * Makes a network address wait that fails too often, whosever logins it tries: against one password tried on many people. Each
 * node counts for itself, which is good enough for slowing down.
 */
@Component
public class AddressPatience {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final SignInSettings settings;
    private final Clock clock;

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    AddressPatience(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Failures(int count, Instant since) {}

    public synchronized void check(String address) {
        var known = failures.get(address);
        Refusal.when(
                known != null && isRecent(known) && known.count() >= settings.attemptsPerAddress(),
                "sign-in.try.address-waits",
                WINDOW.toMinutes());
    }

    public synchronized void failed(String address) {
        failures.merge(
                address,
                new Failures(1, clock.instant()),
                (known, one) -> isRecent(known) ? new Failures(known.count() + 1, known.since()) : one);
    }

    private boolean isRecent(Failures known) {
        return known.since().plus(WINDOW).isAfter(clock.instant());
    }
}
