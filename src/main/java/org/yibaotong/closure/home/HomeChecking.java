package org.yibaotong.closure.home;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.home.HomeChecks.Home;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Nights;
import org.yibaotong.fetch.Presence;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Looks at where people are sent (去处检查). One that is away for the second night is told to whoever handles the case. */
@Component
public class HomeChecking {

    private static final int SEVERAL = 3;

    private final HomeChecks checks;
    private final HomeTeller teller;
    private final OwnServices services;
    private final Fetcher fetcher;
    private final TransactionOperations transaction;
    private final Words words;
    private final Clock clock;

    HomeChecking(
            HomeChecks checks,
            HomeTeller teller,
            OwnServices services,
            Fetcher fetcher,
            TransactionOperations transaction,
            Words words,
            Clock clock) {
        this.checks = checks;
        this.teller = teller;
        this.services = services;
        this.fetcher = fetcher;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
    }

    /** @param isOurs whether no line had to be asked for it */
    private record Looked(Home home, Presence presence, String fault, boolean isOurs) {

        boolean isAway() {
            return presence == Presence.AWAY;
        }
    }

    /** All of one case now, because somebody waits for it. */
    public void look(CaseId closureCase) {
        checks.homes(closureCase).stream().map(this::look).forEach(this::keep);
    }

    /** Where not one of several answers, the fault is our own line's and nothing is noted of what lies behind it. */
    void checkAll() {
        var looked = checks.all().stream().map(this::look).toList();
        var outside = looked.stream().filter(one -> !one.isOurs()).toList();
        boolean isLineDown = outside.size() >= SEVERAL && outside.stream().allMatch(Looked::isAway);
        var kept = new ArrayList<>(looked.stream().filter(Looked::isOurs).toList());
        kept.addAll(isLineDown ? List.of() : outside);
        kept.forEach(this::keep);
    }

    private Looked look(Home home) {
        return services.fault(home.link())
                .map(fault -> new Looked(home, fault.isEmpty() ? Presence.THERE : Presence.AWAY, fault, true))
                .or(() -> WebAddress.read(home.link()).map(address -> looked(home, fetcher.fetch(Asked.page(address)))))
                .orElseGet(() -> new Looked(home, Presence.UNSURE, "", true));
    }

    private Looked looked(Home home, Fetched fetched) {
        var presence = Presence.of(fetched);
        return new Looked(home, presence, presence == Presence.AWAY ? fault(fetched) : "", false);
    }

    private String fault(Fetched fetched) {
        return !fetched.isAnswered()
                ? words.of(fetched.trouble())
                : fetched.isFine()
                        ? words.of("closure.home.says-missing")
                        : words.of("closure.home.answers", fetched.status());
    }

    private void keep(Looked looked) {
        transaction.executeWithoutResult(status -> {
            var today = Times.date(clock.instant());
            var last = checks.find(looked.home()).orElse(new HomeCheck(Nights.before(today), false));
            var next = last.next(looked.fault(), today);
            checks.put(looked.home(), next);
            if (next.isBroken() && !last.isBroken()) {
                teller.away(looked.home(), next);
            }
        });
    }
}
