package org.yibaotong.inspection.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.inspection.FindingDisputed;
import org.yibaotong.inspection.FindingDropped;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.FindingMitigated;
import org.yibaotong.inspection.FindingUpheld;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
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
        var decision = form.decided();
        var at = clock.instant();
        finding.decide(decision, actor.person());
        findings.save(finding);
        var name = teller.name(finding);
        teller.step(finding, act(decision), reason, actor.person(), at);
        events.publishEvent(decided(decision, finding, name, reason, actor.person(), at));
        var asker = finding.disputedBy();
        if (asker != null) {
            var kind = "finding." + decision.name().toLowerCase(Locale.ROOT);
            teller.tell(finding, kind, name + "：申诉看过了，" + came(decision), reason, List.of(asker), at);
        }
    }

    private static Audited decided(
            Decision decision, Finding finding, String name, String reason, PersonId by, Instant at) {
        return switch (decision) {
            case UPHELD -> new FindingUpheld(finding.id(), finding.account(), name, reason, by, at);
            case MITIGATED -> new FindingMitigated(finding.id(), finding.account(), name, reason, by, at);
            case DROPPED -> new FindingDropped(finding.id(), finding.account(), name, reason, by, at);
        };
    }

    private static String act(Decision decision) {
        return switch (decision) {
            case UPHELD -> "维持";
            case MITIGATED -> Steps.MITIGATED;
            case DROPPED -> "不算问题";
        };
    }

    private static String came(Decision decision) {
        return switch (decision) {
            case UPHELD -> "问题维持";
            case MITIGATED -> "问题核减，仍要改，不算不合格";
            case DROPPED -> "不算问题";
        };
    }
}
