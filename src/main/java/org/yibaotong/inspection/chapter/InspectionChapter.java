package org.yibaotong.inspection.chapter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.SpotCheckId;
import org.yibaotong.inspection.finding.Decision;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.FindingDesk;
import org.yibaotong.inspection.finding.FindingForm;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.finding.RectificationDesk;
import org.yibaotong.inspection.finding.RectificationForm;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.inspection.run.Inspecting;
import org.yibaotong.inspection.run.Runs;
import org.yibaotong.inspection.spotcheck.SpotCheckDesk;
import org.yibaotong.inspection.spotcheck.SpotCheckForm;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** The example city was inspected once, some units said something to it, some are to mend it until a day, and two spot checks were drawn. */
@Component
@Order(35)
class InspectionChapter implements Chapter {

    private final Runs runs;
    private final Inspecting inspecting;
    private final Findings findings;
    private final FindingDesk desk;
    private final RectificationDesk rectification;
    private final SpotCheckDesk spotChecks;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    InspectionChapter(
            Runs runs,
            Inspecting inspecting,
            Findings findings,
            FindingDesk desk,
            RectificationDesk rectification,
            SpotCheckDesk spotChecks,
            Accounts accounts,
            People people,
            Clock clock) {
        this.runs = runs;
        this.inspecting = inspecting;
        this.findings = findings;
        this.desk = desk;
        this.rectification = rectification;
        this.spotChecks = spotChecks;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var now = clock.instant();
        var registrar = people.findByLogin("duruo").orElseThrow().id();
        runs.begin(registrar, Times.date(now), accounts.count(), now).ifPresent(inspecting::run);
        spotChecks.settle(
                draw("上个季度的政务新媒体抽查", "2026-09-30 福彩双色球 03 08 12 19 25 31 07", registrar), people.actor(registrar));
        var answerable = findings.findAll().stream()
                .filter(finding -> finding.rule() == Rule.SILENCE
                        && !correspondents(finding).isEmpty())
                .limit(7)
                .toList();
        dispute(answerable.subList(0, Math.min(3, answerable.size())), "这个号每天都在发，是台账上的日子没有更新。后台截图可以来看。");
        if (answerable.size() >= 3) {
            decide(answerable.get(1), Decision.UPHELD, "看过主页，最近确实没有更新。", registrar);
            decide(answerable.get(2), Decision.DROPPED, "看过主页，上周发过两篇，台账已请单位补上。", registrar);
        }
        if (answerable.size() >= 7) {
            dispute(answerable.subList(6, 7), "平台升级，两周发不出去，有平台的公告。");
            decide(answerable.get(6), Decision.MITIGATED, "平台公告看过，不是单位的责任；恢复以后请接着发。", registrar);
        }
        if (answerable.size() >= 5) {
            order(answerable.get(3), now, registrar);
            order(answerable.get(4), now, registrar);
            report(answerable.get(4), "已恢复更新，昨天发了社区开放日的通知。");
        }
        draw("这个季度的政务新媒体抽查", "", registrar);
    }

    private void order(Finding finding, Instant now, PersonId registrar) {
        var due = Times.date(now).plusDays(9).toString();
        rectification.order(
                finding.id(), new RectificationForm("请恢复更新；办不下去的，请提出关停或合并。", due, null, null), people.actor(registrar));
    }

    private void report(Finding finding, String words) {
        rectification.report(
                finding.id(),
                new RectificationForm(words, "", null, null),
                people.actor(correspondents(finding).getFirst()));
    }

    private SpotCheckId draw(String name, String seed, PersonId registrar) {
        return spotChecks.draw(new SpotCheckForm(name, seed, 30, "", ""), people.actor(registrar));
    }

    private void dispute(List<Finding> some, String reason) {
        some.forEach(finding -> desk.dispute(
                finding.id(),
                new FindingForm(reason, null),
                people.actor(correspondents(finding).getFirst())));
    }

    private void decide(Finding finding, Decision decision, String reason, PersonId registrar) {
        desk.decide(finding.id(), new FindingForm(reason, decision), people.actor(registrar));
    }

    private List<PersonId> correspondents(Finding finding) {
        return people.holding(Role.CORRESPONDENT, finding.unit());
    }
}
