package org.yibaotong.closure.watch;

import static java.util.stream.Collectors.groupingBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.closure.watch.Looks.Watched;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.Presence;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.register.AccountsEntered;
import org.yibaotong.register.AccountsEntered.Entered;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Watches over what was given up (观察): names that were let go are taken by strangers, who are then believed. */
@Component
class Watching {

    private static final Logger log = LoggerFactory.getLogger(Watching.class);

    private static final int NAMED = 3;

    private final Looks looks;
    private final Accounts accounts;
    private final Fetcher fetcher;
    private final Outside outside;
    private final People people;
    private final Notices notices;
    private final Site site;
    private final TransactionOperations transaction;
    private final Clock clock;

    Watching(
            Looks looks,
            Accounts accounts,
            Fetcher fetcher,
            Outside outside,
            People people,
            Notices notices,
            Site site,
            TransactionOperations transaction,
            Clock clock) {
        this.looks = looks;
        this.accounts = accounts;
        this.fetcher = fetcher;
        this.outside = outside;
        this.people = people;
        this.notices = notices;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    void watch() {
        var today = Times.date(clock.instant());
        looks.due(today).forEach(one -> lookAtOne(one, today));
    }

    /** What breaks over one stops none of the others; it is due again the next night. */
    private void lookAtOne(Watched watched, LocalDate today) {
        try {
            look(watched, today);
        } catch (RuntimeException broken) {
            log.error("what was given up in {} could not be looked at", watched.id(), broken);
        }
    }

    private void look(Watched watched, LocalDate today) {
        var account = accounts.get(watched.account());
        var look = WebAddress.read(account.link())
                .map(link -> look(fetcher.fetch(Asked.page(link)), today))
                .orElseGet(() -> Optional.of(calm("没有打得开的链接，要人去平台里搜名字", today)));
        look.ifPresentOrElse(
                one -> transaction.executeWithoutResult(status -> keep(watched, account, one)),
                () -> log.warn(
                        "nothing outside answers, so nobody knows who uses what was given up in {}", watched.id()));
    }

    /** @return nothing where our own line may be the one that is down: it is looked at the next night again */
    private Optional<Look> look(Fetched fetched, LocalDate today) {
        return switch (Presence.of(fetched)) {
            case THERE -> Optional.of(answered(fetched, today));
            case AWAY -> outside.answers() ? Optional.of(calm("旧链接打不开，没有人接着用", today)) : Optional.empty();
            case UNSURE -> Optional.of(calm("旧链接拒绝程序访问，看不出来，要人去看", today));
        };
    }

    private Look answered(Fetched fetched, LocalDate today) {
        return isOurs(fetched)
                ? calm("旧链接到的是我们自己的页面", today)
                : Look.by(
                        null,
                        LookedAt.LINK,
                        true,
                        "旧链接又打得开了：" + fetched.address().getHost(),
                        today);
    }

    private static Look calm(String words, LocalDate today) {
        return Look.by(null, LookedAt.LINK, false, words, today);
    }

    /** Old addresses that we lead on ourselves. */
    private boolean isOurs(Fetched fetched) {
        var here = URI.create(site.address()).getHost();
        return Stream.concat(fetched.way().stream(), Stream.of(fetched.address()))
                .anyMatch(address -> here != null && here.equals(address.getHost()));
    }

    /** Of one alarm people hear once. */
    private void keep(Watched watched, AccountFacts account, Look look) {
        if (!looks.isAlarmed(watched.id(), look.what())) {
            looks.add(watched.id(), look);
            if (look.isAlarming()) {
                tell(
                        watched,
                        "已经注销的“" + account.name() + "”又有人在用",
                        look.words() + "。请打开看是谁，冒用的马上举报，查清了写在案里。",
                        clock.instant());
            }
        }
    }

    /** A unit that had an account closed opens another: perhaps it should, but somebody ought to know. */
    @EventListener
    void notice(AccountsEntered entered) {
        var open = entered.accounts().stream().filter(one -> !one.isOver()).collect(groupingBy(Entered::unit));
        if (!open.isEmpty()) {
            looks.givenUpBy(open.keySet())
                    .forEach((unit, closed) -> notice(closed, open.getOrDefault(unit, List.of()), entered.at()));
        }
    }

    /** Of many at once people hear once. */
    private void notice(List<Watched> closed, List<Entered> all, Instant at) {
        var entered = all.stream()
                .filter(one ->
                        closed.stream().noneMatch(watched -> watched.account().equals(one.id())))
                .toList();
        if (!entered.isEmpty()) {
            var words = entered.getFirst().sponsor() + "又登记了" + names(entered);
            looks.add(closed.getFirst().id(), Look.by(null, LookedAt.NEW_ACCOUNT, true, words, Times.date(at)));
            tell(closed.getFirst(), words, "这个单位关停过账号。请看是不是该开，写在案里。", at);
        }
    }

    private static String names(List<Entered> entered) {
        var first = entered.stream()
                .limit(NAMED)
                .map(one -> "“" + one.name() + "”（" + one.platform() + "）")
                .collect(Collectors.joining("、"));
        return entered.size() > NAMED ? first + "等" + entered.size() + "个" : first;
    }

    private void tell(Watched watched, String title, String text, Instant at) {
        var whom = new LinkedHashSet<PersonId>(people.holding(Role.REGISTRAR, watched.unit()));
        people.findActive(watched.owner()).ifPresent(owner -> whom.add(watched.owner()));
        notices.tell(
                new Notice("closure.watch", title, text, "/desk/closures/" + watched.id() + "#watch"),
                List.copyOf(whom),
                at);
    }
}
