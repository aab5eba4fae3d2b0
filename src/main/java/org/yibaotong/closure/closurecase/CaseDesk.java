package org.yibaotong.closure.closurecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.CaseHandedOver;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.ClosureBegun;
import org.yibaotong.closure.ClosureReversed;
import org.yibaotong.closure.MergerTicked;
import org.yibaotong.closure.StationPassed;
import org.yibaotong.closure.merger.MergerList;
import org.yibaotong.closure.stay.Stays;
import org.yibaotong.identity.People;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where cases are begun, come past their stations, and are given back. */
@Service
@Transactional
public class CaseDesk {

    private final ClosureCases cases;
    private final CaseNumbers numbers;
    private final CaseSteps steps;
    private final CaseTeller teller;
    private final LedgerFollowing ledger;
    private final CaseFiling filing;
    private final Periods periods;
    private final CaseArchive archive;
    private final Hindrances hindrances;
    private final Objections objections;
    private final Stays stays;
    private final MergerList merger;
    private final Accounts accounts;
    private final People people;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            ClosureCases cases,
            CaseNumbers numbers,
            CaseSteps steps,
            CaseTeller teller,
            LedgerFollowing ledger,
            CaseFiling filing,
            Periods periods,
            CaseArchive archive,
            Hindrances hindrances,
            Objections objections,
            Stays stays,
            MergerList merger,
            Accounts accounts,
            People people,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.steps = steps;
        this.teller = teller;
        this.ledger = ledger;
        this.filing = filing;
        this.periods = periods;
        this.archive = archive;
        this.hindrances = hindrances;
        this.objections = objections;
        this.stays = stays;
        this.merger = merger;
        this.accounts = accounts;
        this.people = people;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    public CaseId begin(BeginForm form, Actor actor) {
        var account = visible(form.checkedAccount(), actor.reach(Role.REGISTRAR));
        Refusal.when(account.state().isOver(), "closure.begin.over");
        refuseWrongSuccessor(account, form.successor());
        objections.refuseUnanswered(account.id());
        var at = clock.instant();
        var closing = save(begun(account, form.successor(), owner(form, account, actor), at));
        ledger.begin(closing, actor.person(), at);
        step(closing, null, "开始", Proof.said(at, closing.number()), actor.person(), at);
        events.publishEvent(
                new ClosureBegun(closing.id(), account.id(), account.name(), closing.number(), actor.person(), at));
        teller.unit(closing, "closure.begun", account.name() + "：开始办理关停", "先给它上面的每一项服务定好去处。", at);
        return closing.id();
    }

    /** A decision is the registrar's; everything after it may be done by the unit itself. */
    public void pass(CaseId id, CaseStation station, StationForm form, Actor actor) {
        var closing = cases.getVisibleTo(id, station == CaseStation.DECISION ? registrar(actor) : either(actor));
        var proof = station == CaseStation.ARCHIVE ? archive.proof(closing.account(), form.proof()) : form.proof();
        var at = clock.instant();
        closing.pass(station, proof, periods, Times.date(at));
        hindrances.refuse(id, station);
        cases.save(closing);
        ledger.follow(closing, station, proof, actor.person(), at);
        filing.follow(closing, actor.person(), at);
        step(closing, station, words.of(station), proof, actor.person(), at);
        events.publishEvent(new StationPassed(
                id, closing.account(), name(closing), words.of(station), said(proof), actor.person(), at));
    }

    /** Of what a merger takes, something was done or was not after all. */
    public void tick(CaseId id, String code, boolean isDone, Actor actor) {
        var closing = cases.getVisibleTo(id, either(actor));
        Refusal.unless(closing.isMerger(), "closure.merger.unknown");
        var at = clock.instant();
        var account = accounts.get(closing.account());
        var item = merger.tick(id, account.platform(), code, isDone, actor.person(), Times.date(at));
        step(closing, null, isDone ? "合并办好一项" : "合并一项改为没办", Proof.said(at, item.words()), actor.person(), at);
        events.publishEvent(new MergerTicked(
                id, closing.account(), account.name(), (isDone ? "办好：" : "没办：") + item.words(), actor.person(), at));
    }

    /** What would break is written down with it: by then people may have been told to go elsewhere. */
    public void reverse(CaseId id, StationForm form, Actor actor) {
        var closing = cases.getVisibleTo(id, registrar(actor));
        var at = clock.instant();
        var reason = Proof.said(at, StationForm.or(form.words()));
        Refusal.unless(reason.isSaid(), "closure.reverse.without-reason");
        var breaks = breaks(closing);
        closing.reverse(Times.date(at));
        cases.save(closing);
        stays.answer(id, reason.words(), actor.person(), at);
        ledger.keep(closing, reason.words(), actor.person(), at);
        filing.reverse(closing, actor.person(), at);
        step(closing, null, CaseSteps.REVERSAL, reason, actor.person(), at);
        breaks.forEach(one -> step(closing, null, "要补救", Proof.said(at, one), actor.person(), at));
        events.publishEvent(
                new ClosureReversed(id, closing.account(), name(closing), reason.words(), actor.person(), at));
        teller.unit(closing, "closure.reversed", name(closing) + "：不关了，继续保留", reason.words(), at);
    }

    private List<String> breaks(ClosureCase closing) {
        return Stream.concat(Breaking.of(closing).stream(), filing.breaking(closing).stream())
                .toList();
    }

    public void handOver(CaseId id, String login, Actor actor) {
        var closing = cases.getVisibleTo(id, registrar(actor));
        var at = clock.instant();
        var to = handler(login, closing.unit());
        closing.handOver(to.person());
        cases.save(closing);
        step(closing, null, "换经办人", Proof.said(at, to.name()), actor.person(), at);
        events.publishEvent(new CaseHandedOver(id, closing.account(), name(closing), to.name(), actor.person(), at));
        teller.owner(closing, "closure.handed-over", name(closing) + "：关停办理交给您了", "", at);
    }

    private ClosureCase begun(AccountFacts account, @Nullable AccountId successor, PersonId owner, Instant at) {
        var today = Times.date(at);
        return new ClosureCase(
                CaseId.next(),
                numbers.next(today),
                account.id(),
                account.unit(),
                account.isWebsite(),
                successor,
                owner,
                new ArrayList<>(accounts.services(account.id()).stream()
                        .map(one -> ServiceHome.homeless(one.name(), one.link()))
                        .toList()),
                today,
                at);
    }

    /** Of two who begin at the same moment the database lets one through. */
    private ClosureCase save(ClosureCase closing) {
        try {
            return cases.save(closing);
        } catch (DuplicateKeyException faster) {
            throw new Refusal("closure.begin.already");
        }
    }

    private void refuseWrongSuccessor(AccountFacts account, @Nullable AccountId into) {
        if (into != null) {
            Refusal.when(into.equals(account.id()), "closure.into.itself");
            var successor = accounts.find(into).orElseThrow(() -> new Refusal("closure.into.unknown"));
            Refusal.when(successor.state().isClosed(), "closure.into.closed", successor.name());
        }
    }

    private PersonId owner(BeginForm form, AccountFacts account, Actor actor) {
        return form.login().isEmpty()
                ? actor.person()
                : handler(form.login(), account.unit()).person();
    }

    /** Somebody who could take its next step. */
    private Actor handler(String login, UnitId unit) {
        var person = people.findByLogin(login.strip()).orElseThrow(() -> new Refusal("closure.owner.unknown", login));
        return people.findActive(person.id())
                .filter(one -> either(one).covers(unit))
                .orElseThrow(() -> new Refusal("closure.owner.out-of-reach", person.name()));
    }

    private AccountFacts visible(AccountId id, Reach reach) {
        return accounts.find(id)
                .filter(account -> reach.covers(account.unit()))
                .orElseThrow(() -> new NotFound("account", id));
    }

    private void step(
            ClosureCase closing, @Nullable CaseStation station, String act, Proof proof, PersonId by, Instant at) {
        steps.add(closing.id(), station, act, proof, by, at);
    }

    private String name(ClosureCase closing) {
        return accounts.get(closing.account()).name();
    }

    private static String said(Proof proof) {
        return proof.on() + (proof.isSaid() ? "，" + proof.words() : "") + (proof.isLinked() ? "，" + proof.link() : "");
    }

    static Reach registrar(Actor actor) {
        return actor.reach(Role.REGISTRAR);
    }

    static Reach either(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }
}
