package org.yibaotong.inspection.finding;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.inspection.FindingDisputed;
import org.yibaotong.inspection.FindingDropped;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.FindingUpheld;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Where findings are disputed and decided on. */
@Service
@Transactional
public class FindingDesk {

    private final Findings findings;
    private final FindingTeller teller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FindingDesk(Findings findings, FindingTeller teller, ApplicationEventPublisher events, Clock clock) {
        this.findings = findings;
        this.teller = teller;
        this.events = events;
        this.clock = clock;
    }

    public void dispute(FindingId id, FindingForm form, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.CORRESPONDENT));
        var reason = form.checked();
        var at = clock.instant();
        finding.dispute(actor.person());
        findings.save(finding);
        var name = teller.name(finding);
        teller.step(finding, "申诉", reason, actor.person(), at);
        events.publishEvent(new FindingDisputed(id, finding.account(), name, reason, actor.person(), at));
        teller.registrars(finding, "finding.disputed", name + "：单位申诉了一个问题", reason, at);
    }

    public void decide(FindingId id, FindingForm form, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.REGISTRAR));
        var reason = form.checked();
        boolean upheld = form.isUpheld();
        var at = clock.instant();
        finding.decide(upheld, actor.person());
        findings.save(finding);
        var name = teller.name(finding);
        teller.step(finding, upheld ? "维持" : "不算问题", reason, actor.person(), at);
        events.publishEvent(
                upheld
                        ? new FindingUpheld(id, finding.account(), name, reason, actor.person(), at)
                        : new FindingDropped(id, finding.account(), name, reason, actor.person(), at));
        var title = name + (upheld ? "：申诉看过了，问题维持" : "：申诉看过了，不算问题");
        var asker = finding.disputedBy();
        if (asker != null) {
            teller.tell(finding, upheld ? "finding.upheld" : "finding.dropped", title, reason, List.of(asker), at);
        }
    }
}
