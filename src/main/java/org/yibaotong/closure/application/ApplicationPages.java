package org.yibaotong.closure.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.ApplicationId;
import org.yibaotong.closure.application.ApplicationPage.Account;
import org.yibaotong.closure.application.ApplicationPage.Level;
import org.yibaotong.closure.application.ApplicationPage.Line;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.register.ClosingFilings;
import org.yibaotong.register.ClosingFilings.KnownFiling;
import org.yibaotong.register.FilingLevels;
import org.yibaotong.register.MeasuredAccounts;
import org.yibaotong.register.MeasuredAccounts.MeasuredAccount;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the pages of applications together. */
@Component
class ApplicationPages {

    static final int CHOICES_MOST = 200;
    private static final int AT_ONCE = 500;

    private final Applications applications;
    private final ClosingFilings filings;
    private final FilingLevels levels;
    private final MeasuredAccounts measured;
    private final Accounts accounts;
    private final KnownCases cases;
    private final Units units;
    private final People people;
    private final Words words;

    ApplicationPages(
            Applications applications,
            ClosingFilings filings,
            FilingLevels levels,
            MeasuredAccounts measured,
            Accounts accounts,
            KnownCases cases,
            Units units,
            People people,
            Words words) {
        this.applications = applications;
        this.filings = filings;
        this.levels = levels;
        this.measured = measured;
        this.accounts = accounts;
        this.cases = cases;
        this.units = units;
        this.people = people;
        this.words = words;
    }

    /** What one's units could ask for: whatever is open and not asked for yet, as far as a person can choose from it. */
    List<Account> choices(String words, Actor actor) {
        var found = new ArrayList<Account>();
        var units = ApplicationDesk.reach(actor).units();
        var filing = filings.asked(ApplicationDesk.reach(actor));
        for (var some = measured.after(units, null, AT_ONCE);
                !some.isEmpty() && found.size() < CHOICES_MOST;
                some = measured.after(units, some.getLast().facts().id(), AT_ONCE)) {
            var underWay = underWay(some);
            some.stream()
                    .filter(one -> (one.facts().name() + one.facts().sponsor()).contains(words))
                    .filter(one -> !one.facts().state().isOver()
                            && !underWay.contains(one.facts().id())
                            && !filing.contains(one.facts().id()))
                    .map(ApplicationPages::account)
                    .forEach(found::add);
        }
        return found.stream().limit(CHOICES_MOST).toList();
    }

    /** Whether nobody could agree to what they ask for, but they themselves. */
    boolean isAlone(Actor actor) {
        return levels.isAlone(actor.unit(), actor.person());
    }

    /** Those of them that are being closed, or asked to be. */
    private Set<AccountId> underWay(List<MeasuredAccount> some) {
        var ids = some.stream().map(one -> one.facts().id()).toList();
        var found = new HashSet<>(cases.beingClosed(ids));
        found.addAll(applications.asked(ids));
        return found;
    }

    /** An account from whose page somebody comes to ask. */
    AccountFacts chosen(AccountId id, Actor actor) {
        return accounts.find(id)
                .filter(one -> ApplicationDesk.reach(actor).covers(one.unit()))
                .orElseThrow(() -> new NotFound("account", id));
    }

    /** Where it is seen how far an account is that is being closed, or asked to be, already. */
    Optional<String> underWay(AccountId id) {
        return cases.openOf(id)
                .map(one -> "/desk/closures/" + one)
                .or(() -> applications.openOf(id).map(ApplicationPages::url))
                .or(() -> filings.of(id).filter(KnownFiling::isOpen).map(KnownFiling::url));
    }

    List<Line> list(Actor actor) {
        var found = applications.visibleTo(ApplicationDesk.reach(actor));
        var named = units.all(found.stream().map(Application::unit).toList());
        return found.stream()
                .map(one -> new Line(
                        url(one.id()),
                        name(one.unit(), named) + "，" + one.accounts().size() + "个账号",
                        one.reason(),
                        Times.day(one.askedAt()),
                        badge(one),
                        one.isTurnOf(actor.person(), ApplicationDesk.registrar(actor))))
                .toList();
    }

    ApplicationPage page(ApplicationId id, Actor actor) {
        var one = applications.getVisibleTo(id, ApplicationDesk.reach(actor));
        var named = units.all(
                Stream.concat(Stream.of(one.unit()), one.levels().stream()).toList());
        return new ApplicationPage(
                url(id),
                name(one.unit(), named),
                badge(one),
                one.reason(),
                one.whereTo(),
                one.answer(),
                people.names(List.of(one.askedBy())).getOrDefault(one.askedBy(), "") + "，" + Times.day(one.askedAt()),
                accounts(one.accounts()),
                levels(one, named),
                one.isTurnOf(actor.person(), ApplicationDesk.registrar(actor)),
                one.isOpen() && actor.person().equals(one.askedBy()));
    }

    private static List<Level> levels(Application one, Map<UnitId, UnitFacts> named) {
        var all = new ArrayList<>(one.levels());
        int turn = one.waitsFor() == null ? all.size() : all.indexOf(one.waitsFor());
        return IntStream.range(0, all.size())
                .mapToObj(at -> new Level(name(all.get(at), named), at < turn ? "is-done" : at == turn ? "is-now" : ""))
                .toList();
    }

    private static String name(UnitId unit, Map<UnitId, UnitFacts> named) {
        return Optional.ofNullable(named.get(unit)).map(UnitFacts::name).orElse("");
    }

    private List<Account> accounts(List<AccountId> ids) {
        var known = accounts.all(ids);
        var services = accounts.serviceCounts(ids);
        return ids.stream()
                .map(id -> account(Objects.requireNonNull(known.get(id)), services.getOrDefault(id, 0)))
                .toList();
    }

    private static Account account(MeasuredAccount one) {
        return account(one.facts(), one.services());
    }

    private static Account account(AccountFacts facts, int services) {
        return new Account(
                facts.id().toString(),
                facts.name(),
                facts.platformName(),
                facts.sponsor(),
                "/desk/accounts/" + facts.id(),
                services);
    }

    private Badge badge(Application one) {
        return switch (one.state()) {
            case ASKED -> new Badge(words.of(one.state()), "is-warn", "clock");
            case AGREED -> new Badge(words.of(one.state()), "is-good", "check");
            case SENT_BACK -> new Badge(words.of(one.state()), "is-bad", "undo");
            case WITHDRAWN -> new Badge(words.of(one.state()), "", "undo");
        };
    }

    private static String url(ApplicationId id) {
        return "/desk/closure-applications/" + id;
    }
}
