package org.yibaotong.closure.home;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.home.HomeChecks.Home;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.AskedAround;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Nights;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.Presence;
import org.yibaotong.fetch.Several;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Looks at where people are sent (去处检查). One that is away for the second night is told to whoever handles the case. */
@Component
public class HomeChecking {

    /** Less than whatever stands before us waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So long what was fine is not opened again because somebody waits. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final HomeChecks checks;
    private final HomeTeller teller;
    private final OwnServices services;
    private final Fetcher fetcher;
    private final Outside outside;
    private final TransactionOperations transaction;
    private final Words words;
    private final Clock clock;

    HomeChecking(
            HomeChecks checks,
            HomeTeller teller,
            OwnServices services,
            Fetcher fetcher,
            Outside outside,
            TransactionOperations transaction,
            Words words,
            Clock clock) {
        this.checks = checks;
        this.teller = teller;
        this.services = services;
        this.fetcher = fetcher;
        this.outside = outside;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param fault what is wrong with it, or empty
     * @param isOurs whether no line had to be asked for it
     */
    private record Looked(Home home, String fault, boolean isOurs) {}

    /** All of one case now, because somebody waits for it: at the same time, and each address once. */
    public void look(CaseId closureCase) {
        var homes = checks.homes(closureCase, clock.instant().minus(FRESH));
        var addresses = homes.stream()
                .filter(home -> services.fault(home.link()).isEmpty())
                .flatMap(home -> WebAddress.read(home.link()).stream())
                .collect(Collectors.toSet());
        var opened = new Several(fetcher, PATIENCE).fetch(addresses, this::fault);
        homes.stream()
                .map(home -> look(home, address -> Objects.requireNonNull(opened.get(address))))
                .forEach(this::keep);
    }

    /** Where the fault may be our own line's, nothing is noted of what lies behind it. */
    void checkAll() {
        var around = new AskedAround(outside);
        var looked = checks.all().stream()
                .map(home -> look(home, address -> fault(around.heard(fetcher.fetch(Asked.page(address))))))
                .toList();
        boolean isLineDown = around.isLineDown();
        looked.stream().filter(one -> one.isOurs() || !isLineDown).forEach(this::keep);
    }

    private Looked look(Home home, Function<URI, String> open) {
        return services.fault(home.link())
                .map(fault -> new Looked(home, fault, true))
                .or(() -> WebAddress.read(home.link()).map(address -> new Looked(home, open.apply(address), false)))
                .orElseGet(() -> new Looked(home, "", true));
    }

    private String fault(Fetched fetched) {
        if (Presence.of(fetched) != Presence.AWAY) {
            return "";
        }
        return !fetched.isAnswered()
                ? words.of(fetched.trouble())
                : fetched.isFine()
                        ? words.of("closure.home.says-missing")
                        : words.of("closure.home.answers", fetched.status());
    }

    private void keep(Looked looked) {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            var today = Times.date(now);
            var last = checks.find(looked.home()).orElse(new HomeCheck(Nights.before(today), false));
            var next = last.next(looked.fault(), today);
            checks.put(looked.home(), next, now);
            if (next.isBroken() && !last.isBroken()) {
                teller.away(looked.home(), next);
            }
        });
    }
}
