package org.yibaotong.closure.closurecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.ClosureBegun;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/** Where cases are begun (立案). Among many in one go, one that is refused undoes what it did and nothing else. */
@Service
@Transactional(propagation = Propagation.NESTED)
public class BeginDesk {

    private final ClosureCases cases;
    private final CaseNumbers numbers;
    private final CaseSteps steps;
    private final CaseTeller teller;
    private final LedgerFollowing ledger;
    private final Objections objections;
    private final Successors successors;
    private final Handlers handlers;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeginDesk(
            ClosureCases cases,
            CaseNumbers numbers,
            CaseSteps steps,
            CaseTeller teller,
            LedgerFollowing ledger,
            Objections objections,
            Successors successors,
            Handlers handlers,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.steps = steps;
        this.teller = teller;
        this.ledger = ledger;
        this.objections = objections;
        this.successors = successors;
        this.handlers = handlers;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    public CaseId begin(BeginForm form, Actor actor) {
        var account = visible(form.checkedAccount(), CaseDesk.registrar(actor));
        return begin(account, new Beginning(account.id(), form.successor(), owner(form, account, actor), ""), actor);
    }

    /** As it was decided elsewhere. */
    CaseId begin(Beginning one, Actor actor) {
        return begin(visible(one.account(), CaseDesk.registrar(actor)), one, actor);
    }

    private CaseId begin(AccountFacts account, Beginning one, Actor actor) {
        Refusal.when(account.state().isOver(), "closure.begin.over");
        Refusal.when(account.id().equals(one.successor()), "closure.into.itself");
        successors.refuseUnfit(one.successor());
        objections.refuseUnanswered(account.id());
        var at = clock.instant();
        var closing = save(begun(account, one, actor, at));
        ledger.begin(closing, actor.person(), at);
        steps.add(closing.id(), null, "开始", Proof.said(at, closing.number()), actor.person(), at);
        events.publishEvent(
                new ClosureBegun(closing.id(), account.id(), account.name(), closing.number(), actor.person(), at));
        teller.unit(closing, "closure.begun", account.name() + "：开始办理关停", "先给它上面的每一项服务定好去处。", at);
        return closing.id();
    }

    private ClosureCase begun(AccountFacts account, Beginning one, Actor actor, Instant at) {
        var today = Times.date(at);
        var owner = handlers.find(one.owner(), account.unit()).orElse(actor);
        var closing = new ClosureCase(
                CaseId.next(),
                numbers.next(today),
                account.id(),
                account.unit(),
                account.isWebsite(),
                one.successor(),
                owner.person(),
                new ArrayList<>(accounts.services(account.id()).stream()
                        .map(service -> ServiceHome.homeless(service.name(), service.link()))
                        .toList()),
                today,
                at);
        closing.suggest(one.whereTo());
        return closing;
    }

    /** Of two who begin at the same moment the database lets one through. */
    private ClosureCase save(ClosureCase closing) {
        try {
            return cases.save(closing);
        } catch (DuplicateKeyException faster) {
            throw new Refusal("closure.begin.already");
        }
    }

    private PersonId owner(BeginForm form, AccountFacts account, Actor actor) {
        return form.login().isEmpty()
                ? actor.person()
                : handlers.get(form.login(), account.unit()).person();
    }

    private AccountFacts visible(AccountId id, Reach reach) {
        return accounts.find(id)
                .filter(account -> reach.covers(account.unit()))
                .orElseThrow(() -> new NotFound("account", id));
    }
}
