package org.yibaotong.closure.closurecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.GivenUpLookedAt;
import org.yibaotong.closure.watch.Looks;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;

/** Where people write down what they saw of what was given up, and what came of it (观察). */
@Service
@Transactional
class WatchDesk {

    private final ClosureCases cases;
    private final Looks looks;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WatchDesk(ClosureCases cases, Looks looks, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.looks = looks;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody searched for the name; programs cannot on most platforms. */
    public void look(CaseId id, LookForm form, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        var at = clock.instant();
        looks.add(id, form.look(actor.person(), Times.date(at)));
        tell(closing, "查看：" + form.words(), actor, at);
    }

    /** What came of an alarm. */
    public void settle(CaseId id, long look, String outcome, Actor actor) {
        var closing = cases.getVisibleTo(id, CaseDesk.either(actor));
        var at = clock.instant();
        var settled = looks.settle(id, look, outcome, actor.person(), Times.date(at));
        tell(closing, settled.words() + "，处理：" + settled.settled(), actor, at);
    }

    private void tell(ClosureCase closing, String said, Actor actor, Instant at) {
        events.publishEvent(new GivenUpLookedAt(
                closing.id(), closing.account(), accounts.get(closing.account()).name(), said, actor.person(), at));
    }
}
