package org.yibaotong.closure.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.policy.Policies;
import org.yibaotong.closure.policy.Policy;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the pages of campaigns together. */
@Component
class CampaignPages {

    private final Campaigns campaigns;
    private final ListCounts counted;
    private final Policies policies;
    private final Units units;
    private final WorkingDays workingDays;
    private final Words words;
    private final Clock clock;
    private final boolean isExample;

    CampaignPages(
            Campaigns campaigns,
            ListCounts counted,
            Policies policies,
            Units units,
            WorkingDays workingDays,
            Words words,
            Clock clock,
            @Value("${yibaotong.example:false}") boolean isExample) {
        this.campaigns = campaigns;
        this.counted = counted;
        this.policies = policies;
        this.units = units;
        this.workingDays = workingDays;
        this.words = words;
        this.clock = clock;
        this.isExample = isExample;
    }

    /** A dry run is the business of whoever makes it; a campaign that goes on that of everybody it is about. */
    Campaign visible(CampaignId id, Actor actor) {
        var campaign = campaigns.get(id);
        if (!isVisible(campaign, actor)) {
            throw new NotFound("campaign", id);
        }
        return campaign;
    }

    /** The newest first. */
    List<Campaign> visible(Actor actor) {
        return campaigns.findAllByOrderByMadeAtDesc().stream()
                .filter(campaign -> isVisible(campaign, actor))
                .toList();
    }

    List<CampaignLine> all(Actor actor) {
        return visible(actor).stream()
                .map(campaign -> new CampaignLine(
                        url(campaign),
                        campaign.name(),
                        units.get(campaign.unit()).name(),
                        told(campaign),
                        badge(campaign.stage())))
                .toList();
    }

    List<Policy> policies() {
        return policies.list();
    }

    CampaignPage page(CampaignId id, Actor actor) {
        var campaign = visible(id, actor);
        var policy = policy(campaign);
        boolean isDryRun = !campaign.isKnown();
        var counts = counted.of(id, reach(actor).ids());
        var report = Report.of(counts, isDryRun, url(campaign), words);
        boolean keeps = keeps(campaign, actor);
        long unbegun = counted.countUnbegun(id, registrar(actor).ids());
        return new CampaignPage(
                id.toString(),
                url(campaign),
                campaign.name(),
                badge(campaign.stage()),
                units.get(campaign.unit()).name(),
                told(campaign),
                policy.name() + "第" + policy.version() + "版",
                policy.rules(),
                campaign.weighed(),
                campaign.total(),
                campaign.isWeighing(),
                campaign.stage() == CampaignStage.FAILED,
                isDryRun,
                report,
                isDryRun ? report.sweeping() : List.of(),
                counts.stream().mapToLong(ListCounts.Count::objections).sum(),
                unbegun,
                isDryRun ? 0 : counted.countDue(id, reach(actor).ids(), today()),
                isExample ? words.of("campaign.made-up") : "",
                keeps && campaign.stage() == CampaignStage.DRAFT,
                !isDryRun && unbegun > 0,
                keeps
                        && campaign.stage() == CampaignStage.RUNNING
                        && report.total().open() == 0,
                actor.has(Role.REGISTRAR));
    }

    Report report(CampaignId id, Actor actor) {
        var campaign = visible(id, actor);
        return Report.of(counted.of(id, reach(actor).ids()), !campaign.isKnown(), url(campaign), words);
    }

    static String said(ListedAccount one) {
        var made = one.decision();
        if (made == null) {
            return "";
        }
        return made.reason()
                + (made.until() == null ? "" : (made.reason().isEmpty() ? "" : "，") + "保留到" + made.until());
    }

    Badge badge(Disposal disposal) {
        return switch (disposal) {
            case KEEP -> new Badge(words.of(disposal), "is-good", "check");
            case MERGE -> new Badge(words.of(disposal), "", "merge");
            case CLOSE -> new Badge(words.of(disposal), "is-brand", "door");
        };
    }

    private Badge badge(CampaignStage stage) {
        return switch (stage) {
            case WEIGHING -> new Badge(words.of(stage), "is-brand", "clock");
            case DRAFT -> new Badge(words.of(stage), "", "scale");
            case RUNNING -> new Badge(words.of(stage), "is-brand", "flag");
            case ENDED -> new Badge(words.of(stage), "is-good", "check");
            case FAILED -> new Badge(words.of(stage), "is-bad", "alert");
        };
    }

    private String told(Campaign campaign) {
        var today = today();
        var ends = campaign.deadline() + "截止";
        return switch (campaign.stage()) {
            case WEIGHING, DRAFT, FAILED -> "试算，" + Times.day(campaign.madeAt()) + "做的，" + ends;
            case RUNNING ->
                campaign.startedOn() + "开始，" + ends
                        + (campaign.deadline().isBefore(today)
                                ? "，已过期"
                                : "，还有" + workingDays.between(today, campaign.deadline()) + "个工作日");
            case ENDED -> campaign.startedOn() + "开始，" + campaign.endedOn() + "结束";
        };
    }

    Policy policy(Campaign campaign) {
        return policies.get(campaign.policy(), campaign.policyVersion());
    }

    static String url(Campaign campaign) {
        return "/desk/campaigns/" + campaign.id();
    }

    private boolean isVisible(Campaign campaign, Actor actor) {
        return keeps(campaign, actor) || campaign.isKnown() && concerns(campaign, actor);
    }

    private boolean concerns(Campaign campaign, Actor actor) {
        var below = new HashSet<>(units.below(campaign.unit()));
        below.retainAll(reach(actor).units());
        return !below.isEmpty();
    }

    private static boolean keeps(Campaign campaign, Actor actor) {
        return registrar(actor).covers(campaign.unit());
    }

    static Reach registrar(Actor actor) {
        return actor.reach(Role.REGISTRAR);
    }

    static Reach reach(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }

    LocalDate today() {
        return Times.date(clock.instant());
    }
}
