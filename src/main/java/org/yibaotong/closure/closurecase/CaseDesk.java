package org.yibaotong.closure.closurecase;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.CaseHandedOver;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.ClosureReversed;
import org.yibaotong.closure.MergerTicked;
import org.yibaotong.closure.StationPassed;
import org.yibaotong.closure.merger.MergerList;
import org.yibaotong.closure.stay.Stays;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where cases come past their stations, and are given back. They are begun at {@link BeginDesk}. */
@Service
@Transactional
public class CaseDesk {

    private final ClosureCases cases;
    private final CaseSteps steps;
    private final CaseTeller teller;
    private final LedgerFollowing ledger;
    private final CaseFiling filing;
    private final Periods periods;
    private final CaseArchive archive;
    private final Hindrances hindrances;
    private final Stays stays;
    private final MergerList merger;
    private final Accounts accounts;
    private final Handlers handlers;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            ClosureCases cases,
            CaseSteps steps,
            CaseTeller teller,
            LedgerFollowing ledger,
            CaseFiling filing,
            Periods periods,
            CaseArchive archive,
            Hindrances hindrances,
            Stays stays,
            MergerList merger,
            Accounts accounts,
            Handlers handlers,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.teller = teller;
        this.ledger = ledger;
        this.filing = filing;
        this.periods = periods;
        this.archive = archive;
        this.hindrances = hindrances;
        this.stays = stays;
        this.merger = merger;
        this.accounts = accounts;
        this.handlers = handlers;
        this.words = words;
        this.events = events;
        this.clock = clock;
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
        var breaks = filing.breaks(closing);
        closing.reverse(Times.date(at));
        cases.save(closing);
        stays.answer(id, reason.words(), actor.person(), at);
        ledger.keep(closing, reason.words(), actor.person(), at);
        filing.reverse(closing, actor.person(), at);
        steps.addReversal(id, reason, actor.person(), at);
        breaks.forEach(one -> step(closing, null, "要补救", Proof.said(at, one), actor.person(), at));
        events.publishEvent(
                new ClosureReversed(id, closing.account(), name(closing), reason.words(), actor.person(), at));
        teller.unit(closing, "closure.reversed", name(closing) + "：不关了，继续保留", reason.words(), at);
    }

    public void handOver(CaseId id, String login, Actor actor) {
        var closing = cases.getVisibleTo(id, registrar(actor));
        var at = clock.instant();
        var to = handlers.get(login, closing.unit());
        closing.handOver(to.person());
        cases.save(closing);
        step(closing, null, "换经办人", Proof.said(at, to.name()), actor.person(), at);
        events.publishEvent(new CaseHandedOver(id, closing.account(), name(closing), to.name(), actor.person(), at));
        teller.owner(closing, "closure.handed-over", name(closing) + "：关停办理交给您了", "", at);
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
