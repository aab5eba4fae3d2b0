package org.yibaotong.closure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.ApplicationId;
import org.yibaotong.closure.ClosingApplicationAnswered;
import org.yibaotong.closure.ClosingApplied;
import org.yibaotong.closure.closurecase.Beginning;
import org.yibaotong.closure.closurecase.Beginnings;
import org.yibaotong.closure.closurecase.Begun;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.identity.Units;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.register.ClosingFilings;
import org.yibaotong.register.ClosingFilings.KnownFiling;
import org.yibaotong.register.FilingLevels;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;

/** Where units ask for their accounts to be closed, and the levels above answer. */
@Service
@Transactional
class ApplicationDesk {

    private final Applications applications;
    private final FilingLevels levels;
    private final ClosingFilings filings;
    private final Accounts accounts;
    private final KnownCases known;
    private final Beginnings cases;
    private final Units units;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicationDesk(
            Applications applications,
            FilingLevels levels,
            ClosingFilings filings,
            Accounts accounts,
            KnownCases known,
            Beginnings cases,
            Units units,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.levels = levels;
        this.filings = filings;
        this.accounts = accounts;
        this.known = known;
        this.cases = cases;
        this.units = units;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    static Reach reach(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }

    /** All of them in one sitting, or none. */
    ApplicationId ask(ApplicationForm form, Actor actor) {
        var at = clock.instant();
        var chosen = form.accounts().stream().map(id -> asked(id, actor)).toList();
        Refusal.when(chosen.isEmpty(), "application.accounts.missing");
        var unit = highest(chosen);
        var application = Application.ask(
                unit,
                form.accounts(),
                ApplicationForm.or(form.reason()),
                ApplicationForm.or(form.whereTo()),
                levels.above(unit, actor.person()),
                actor.person(),
                at);
        applications.add(application);
        var name = units.get(unit).name();
        events.publishEvent(
                new ClosingApplied(application.id(), name, chosen.size(), application.reason(), actor.person(), at));
        tellLevel(application, name, at);
        return application.id();
    }

    /** With the last level every account's case begins; one that cannot be begun stops none of the others, and what came of it is told. */
    Optional<Begun> agree(ApplicationId id, String said, Actor actor) {
        var agreed = visible(id, actor).agree(actor.person(), registrar(actor), said);
        var at = clock.instant();
        applications.save(agreed);
        var name = units.get(agreed.unit()).name();
        events.publishEvent(
                new ClosingApplicationAnswered(id, name, said.isBlank() ? "同意" : "同意，" + said, actor.person(), at));
        if (agreed.isOpen()) {
            tellLevel(agreed, name, at);
            return Optional.empty();
        }
        return Optional.of(begin(agreed, actor, at));
    }

    /** Whoever asked handles them, with the words they asked with. Where none can be begun the application stays as it is. */
    private Begun begin(Application agreed, Actor actor, Instant at) {
        var begun = cases.begin(
                agreed.accounts().stream()
                        .map(account -> new Beginning(account, null, agreed.askedBy(), agreed.whereTo()))
                        .toList(),
                actor);
        Refusal.when(begun.count() == 0, "application.agree.none-begun", begun.leftSaid());
        tell(agreed, "都同意关停，" + begun.said(), told(begun), List.of(agreed.askedBy()), at);
        return begun;
    }

    private static String told(Begun begun) {
        return "先给每一项服务定好去处，再发公告。" + (begun.left().isEmpty() ? "" : "没立成的：" + begun.leftSaid());
    }

    void sendBack(ApplicationId id, String said, Actor actor) {
        var back = visible(id, actor).sendBack(actor.person(), registrar(actor), said);
        var at = clock.instant();
        applications.save(back);
        events.publishEvent(
                new ClosingApplicationAnswered(id, units.get(back.unit()).name(), "退回，" + said, actor.person(), at));
        tell(back, "关停申请退回来了", said, List.of(back.askedBy()), at);
    }

    void withdraw(ApplicationId id, Actor actor) {
        var withdrawn = visible(id, actor).withdraw(actor.person());
        applications.save(withdrawn);
        events.publishEvent(new ClosingApplicationAnswered(
                id, units.get(withdrawn.unit()).name(), "撤回", actor.person(), clock.instant()));
    }

    Application visible(ApplicationId id, Actor actor) {
        return applications.getVisibleTo(id, reach(actor));
    }

    static Reach registrar(Actor actor) {
        return actor.reach(Role.REGISTRAR);
    }

    private AccountFacts asked(AccountId id, Actor actor) {
        var account = accounts.find(id)
                .filter(one -> reach(actor).covers(one.unit()))
                .orElseThrow(() -> new NotFound("account", id));
        Refusal.when(account.state().isOver(), "application.account.over", account.name());
        Refusal.when(known.openOf(id).isPresent(), "application.account.closing", account.name());
        Refusal.when(isFiling(id), "application.account.filing", account.name());
        Refusal.when(applications.isAsked(id), "application.accounts.asked-already");
        return account;
    }

    private boolean isFiling(AccountId id) {
        return filings.of(id).filter(KnownFiling::isOpen).isPresent();
    }

    /** Of a unit and those below it the unit itself asks; of several side by side the one right above them. */
    private UnitId highest(List<AccountFacts> chosen) {
        var all = chosen.stream().map(AccountFacts::unit).distinct().toList();
        var above =
                all.stream().flatMap(unit -> Optional.ofNullable(units.get(unit).parent()).stream());
        return Stream.concat(all.stream(), above)
                .filter(unit -> units.below(unit).containsAll(all))
                .findFirst()
                .orElseThrow(() -> new Refusal("application.accounts.several-units"));
    }

    private void tellLevel(Application application, String name, Instant at) {
        var level = application.waitsFor();
        if (level != null) {
            tell(
                    application,
                    name + "申请关停" + application.accounts().size() + "个账号，请看一看",
                    application.reason(),
                    levels.asked(level),
                    at);
        }
    }

    private void tell(Application application, String title, String text, Collection<PersonId> whom, Instant at) {
        notices.tell(
                new Notice("closure.application", title, text, "/desk/closure-applications/" + application.id()),
                whom,
                at);
    }
}
