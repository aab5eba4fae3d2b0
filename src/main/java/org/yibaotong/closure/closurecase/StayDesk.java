package org.yibaotong.closure.closurecase;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.ClosureStayed;
import org.yibaotong.closure.stay.Stay;
import org.yibaotong.closure.stay.Stays;
import org.yibaotong.identity.People;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where a unit asks that its case stands still (申请暂缓), and is answered. */
@Service
@Transactional
public class StayDesk {

    private final ClosureCases cases;
    private final Stays stays;
    private final CaseSteps steps;
    private final CaseTeller teller;
    private final Accounts accounts;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StayDesk(
            ClosureCases cases,
            Stays stays,
            CaseSteps steps,
            CaseTeller teller,
            Accounts accounts,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.stays = stays;
        this.steps = steps;
        this.teller = teller;
        this.accounts = accounts;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever handles it and those who decide hear of it: nothing goes on until one of them answers. The case
     * is saved although nothing of it changes: of a stay and a station at the same moment its version lets one through.
     */
    public void ask(CaseId id, String reason, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        closing.refuseToStayWhenPast();
        var at = clock.instant();
        var stay = new Stay(reason, actor.person(), at);
        stays.add(id, stay);
        cases.save(closing);
        var whom = new LinkedHashSet<>(people.holding(Role.REGISTRAR, closing.unit()));
        whom.add(closing.owner());
        whom.remove(actor.person());
        happened(closing, "申请暂缓", stay.reason(), actor.person(), at);
        teller.tell(closing, "closure.stay", name(closing) + "：申请暂缓关停，请答复", stay.reason(), List.copyOf(whom), at);
    }

    /** The case goes on; where it is not to, it is reversed. Whoever asked may take it back as well. */
    public void answer(CaseId id, String typed, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        var stay = stays.open(id).orElseThrow(() -> new Refusal("closure.stay.none"));
        Refusal.unless(mayAnswer(closing, stay, actor), "closure.stay.not-yours");
        var answer = Stay.answer(typed);
        var at = clock.instant();
        stays.answer(id, answer, actor.person(), at);
        happened(closing, "答复暂缓，接着办", answer, actor.person(), at);
        if (!stay.by().equals(actor.person())) {
            teller.tell(closing, "closure.stay", name(closing) + "：暂缓有答复了，接着办关停", answer, List.of(stay.by()), at);
        }
    }

    static boolean mayAnswer(ClosureCase closing, Stay stay, Actor actor) {
        return CaseDesk.registrar(actor).covers(closing.unit()) || stay.by().equals(actor.person());
    }

    private void happened(ClosureCase closing, String act, String words, PersonId by, Instant at) {
        steps.add(closing.id(), null, act, Proof.said(at, words), by, at);
        events.publishEvent(
                new ClosureStayed(closing.id(), closing.account(), name(closing), act + "：" + words, by, at));
    }

    private String name(ClosureCase closing) {
        return accounts.get(closing.account()).name();
    }
}
