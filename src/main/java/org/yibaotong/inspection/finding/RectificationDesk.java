package org.yibaotong.inspection.finding;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.FindingRechecked;
import org.yibaotong.inspection.RectificationOrdered;
import org.yibaotong.inspection.RectificationReported;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Where findings are to be mended until a day, are said to be mended, and are looked at again (整改与复查). */
@Service
@Transactional
public class RectificationDesk {

    private final Findings findings;
    private final FindingTeller teller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RectificationDesk(Findings findings, FindingTeller teller, ApplicationEventPublisher events, Clock clock) {
        this.findings = findings;
        this.teller = teller;
        this.events = events;
        this.clock = clock;
    }

    public void order(FindingId id, RectificationForm form, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.REGISTRAR));
        var words = form.checked();
        var at = clock.instant();
        order(finding, form, words, actor, at);
        findings.save(finding);
        teller.unit(finding, "finding.ordered", teller.name(finding) + "：请在" + form.day() + "前整改一个问题", words, at);
    }

    public void report(FindingId id, RectificationForm form, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.CORRESPONDENT));
        var words = form.checked();
        var at = clock.instant();
        finding.report(actor.person(), Times.date(at));
        findings.save(finding);
        var name = teller.name(finding);
        teller.step(finding, "报整改", words, actor.person(), at);
        events.publishEvent(new RectificationReported(id, finding.account(), name, words, actor.person(), at));
        teller.registrars(finding, "finding.reported", name + "：单位说改好了，等复查", words, at);
    }

    /** What is not mended gets another day. */
    public void recheck(FindingId id, RectificationForm form, Actor actor) {
        var finding = findings.getVisibleTo(id, actor.reach(Role.REGISTRAR));
        boolean isMended = form.isMended();
        var words = form.checked();
        var at = clock.instant();
        finding.recheck(isMended, actor.person());
        var name = teller.name(finding);
        teller.step(finding, "复查", (isMended ? "改好了。" : "没有改好。") + words, actor.person(), at);
        events.publishEvent(new FindingRechecked(id, finding.account(), name, isMended, words, actor.person(), at));
        if (!isMended) {
            order(finding, form, words, actor, at);
        }
        findings.save(finding);
        var title = name + (isMended ? "：复查过了，已改正" : "：复查过了，还没有改好，请在" + form.day() + "前再改");
        teller.unit(finding, "finding.rechecked", title, words, at);
    }

    private void order(Finding finding, RectificationForm form, String words, Actor actor, Instant at) {
        var due = form.checkedDue();
        finding.order(due, Times.date(at));
        teller.step(finding, "限期整改", due + "前。" + words, actor.person(), at);
        events.publishEvent(new RectificationOrdered(
                finding.id(), finding.account(), teller.name(finding), due, words, actor.person(), at));
    }
}
