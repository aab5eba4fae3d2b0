package org.yibaotong.inspection.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.FindingDisputed;
import org.yibaotong.inspection.FindingDropped;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.FindingUpheld;
import org.yibaotong.inspection.finding.Steps.Step;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;

/** Where findings are disputed and decided on. */
@Service
@Transactional
public class FindingDesk {

    private final Findings findings;
    private final Steps steps;
    private final Accounts accounts;
    private final People people;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FindingDesk(
            Findings findings,
            Steps steps,
            Accounts accounts,
            People people,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.findings = findings;
        this.steps = steps;
        this.accounts = accounts;
        this.people = people;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void dispute(FindingId id, FindingForm form, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.CORRESPONDENT));
        var reason = form.checked();
        var at = clock.instant();
        finding.dispute(actor.person());
        findings.save(finding);
        var name = name(finding);
        steps.add(List.of(new Step(id, "申诉", reason, actor.person(), at)));
        events.publishEvent(new FindingDisputed(id, finding.account(), name, reason, actor.person(), at));
        tell(
                finding,
                "finding.disputed",
                name + "：单位申诉了一个问题",
                reason,
                people.holding(Role.REGISTRAR, finding.unit()),
                at);
    }

    public void decide(FindingId id, FindingForm form, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.REGISTRAR));
        var reason = form.checked();
        boolean upheld = form.isUpheld();
        var at = clock.instant();
        finding.decide(upheld, actor.person());
        findings.save(finding);
        var name = name(finding);
        steps.add(List.of(new Step(id, upheld ? "维持" : "不算问题", reason, actor.person(), at)));
        events.publishEvent(
                upheld
                        ? new FindingUpheld(id, finding.account(), name, reason, actor.person(), at)
                        : new FindingDropped(id, finding.account(), name, reason, actor.person(), at));
        var title = name + (upheld ? "：申诉看过了，问题维持" : "：申诉看过了，不算问题");
        var asker = finding.disputedBy();
        if (asker != null) {
            tell(finding, upheld ? "finding.upheld" : "finding.dropped", title, reason, List.of(asker), at);
        }
    }

    private void tell(Finding finding, String kind, String title, String text, Collection<PersonId> whom, Instant at) {
        notices.tell(new Notice(kind, title, text, "/desk/inspections/findings/" + finding.id()), whom, at);
    }

    private String name(Finding finding) {
        return accounts.get(finding.account()).name();
    }
}
