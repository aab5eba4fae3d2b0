package org.yibaotong.closure.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.ApplicationId;
import org.yibaotong.closure.application.ApplicationPage.Account;
import org.yibaotong.closure.application.ApplicationPage.Level;
import org.yibaotong.closure.application.ApplicationPage.Line;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.register.ClosingFilings;
import org.yibaotong.register.ClosingFilings.KnownFiling;
import org.yibaotong.register.MeasuredAccounts;
import org.yibaotong.register.MeasuredAccounts.MeasuredAccount;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
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
    private final MeasuredAccounts measured;
    private final Accounts accounts;
    private final KnownCases cases;
    private final Units units;
    private final People people;
    private final Words words;

    ApplicationPages(
            Applications applications,
            ClosingFilings filings,
            MeasuredAccounts measured,
            Accounts accounts,
            KnownCases cases,
            Units units,
            People people,
            Words words) {
        this.applications = applications;
        this.filings = filings;
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
            some.stream()
                    .filter(one -> (one.facts().name() + one.facts().sponsor()).contains(words))
                    .filter(one -> isPossible(one.facts())
                            && !filing.contains(one.facts().id()))
                    .map(ApplicationPages::account)
                    .forEach(found::add);
        }
        return found.stream().limit(CHOICES_MOST).toList();
    }

    private boolean isPossible(AccountFacts account) {
        return !account.state().isOver() && cases.openOf(account.id()).isEmpty() && !applications.isAsked(account.id());
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
        return applications.visibleTo(ApplicationDesk.reach(actor)).stream()
                .map(one -> new Line(
                        url(one.id()),
                        units.get(one.unit()).name() + "，" + one.accounts().size() + "个账号",
                        one.reason(),
                        Times.day(one.askedAt()),
                        badge(one),
                        one.isTurnOf(actor.person(), ApplicationDesk.registrar(actor))))
                .toList();
    }

    ApplicationPage page(ApplicationId id, Actor actor) {
        var one = applications.getVisibleTo(id, ApplicationDesk.reach(actor));
        return new ApplicationPage(
                url(id),
                units.get(one.unit()).name(),
                badge(one),
                one.reason(),
                one.whereTo(),
                one.answer(),
                people.names(List.of(one.askedBy())).getOrDefault(one.askedBy(), "") + "，" + Times.day(one.askedAt()),
                one.accounts().stream().map(this::account).toList(),
                levels(one),
                one.isTurnOf(actor.person(), ApplicationDesk.registrar(actor)),
                one.isOpen() && actor.person().equals(one.askedBy()));
    }

    private List<Level> levels(Application one) {
        var all = new ArrayList<>(one.levels());
        int turn = one.waitsFor() == null ? all.size() : all.indexOf(one.waitsFor());
        return IntStream.range(0, all.size())
                .mapToObj(at ->
                        new Level(units.get(all.get(at)).name(), at < turn ? "is-done" : at == turn ? "is-now" : ""))
                .toList();
    }

    private Account account(AccountId id) {
        var facts = accounts.get(id);
        return new Account(
                id.toString(),
                facts.name(),
                facts.platformName(),
                facts.sponsor(),
                "/desk/accounts/" + id,
                accounts.services(id).size());
    }

    private static Account account(MeasuredAccount one) {
        var facts = one.facts();
        return new Account(
                facts.id().toString(),
                facts.name(),
                facts.platformName(),
                facts.sponsor(),
                "/desk/accounts/" + facts.id(),
                one.services());
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
