package org.yibaotong.closure.campaign;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.CampaignEnded;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.CampaignStarted;
import org.yibaotong.closure.CampaignWeighed;
import org.yibaotong.closure.campaign.ListCounts.Count;
import org.yibaotong.closure.policy.Policies;
import org.yibaotong.identity.Units;
import org.yibaotong.register.MeasuredAccounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Times;

/** Where campaigns are weighed, started and ended. */
@Service
@Transactional
public class CampaignDesk {

    private final Campaigns campaigns;
    private final ListCounts counts;
    private final Policies policies;
    private final MeasuredAccounts measured;
    private final Units units;
    private final WorkingDays workingDays;
    private final SchedulerClient scheduler;
    private final OneTimeTask<UUID> weighAccounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDesk(
            Campaigns campaigns,
            ListCounts counts,
            Policies policies,
            MeasuredAccounts measured,
            Units units,
            WorkingDays workingDays,
            SchedulerClient scheduler,
            OneTimeTask<UUID> weighAccounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.counts = counts;
        this.policies = policies;
        this.measured = measured;
        this.units = units;
        this.workingDays = workingDays;
        this.scheduler = scheduler;
        this.weighAccounts = weighAccounts;
        this.events = events;
        this.clock = clock;
    }

    /** A dry run: all accounts are weighed behind the page, and nothing else happens. */
    public CampaignId weigh(CampaignForm form, Actor actor) {
        var campaign = drafted(form, actor);
        scheduler.scheduleIfNotExists(weighAccounts.instance(campaign.toString(), campaign.value()), clock.instant());
        return campaign;
    }

    /** The same, to be weighed by whoever asks. A campaign that would end on a holiday ends on the next working day (民法典第二百零三条). */
    public CampaignId drafted(CampaignForm form, Actor actor) {
        var at = clock.instant();
        var today = Times.date(at);
        var name = form.checkedName();
        var policy = form.checkedPolicy().split(" ");
        var deadline = workingDays.after(form.checkedDeadline(today), 0);
        var known = policies.get(policy[0], Integer.parseInt(policy[1]));
        var unit = unit(form, actor);
        int total = measured.count(units.below(unit));
        Refusal.when(total == 0, "campaign.weigh.nothing");
        var campaign = new Campaign(
                CampaignId.next(),
                name,
                unit,
                known.code(),
                known.version(),
                form.fromOr(today),
                deadline,
                actor.person(),
                at,
                total);
        campaigns.save(campaign);
        events.publishEvent(new CampaignWeighed(
                campaign.id(),
                name,
                "按" + known.name() + "第" + known.version() + "版，" + total + "个账号和网站",
                actor.person(),
                at));
        return campaign.id();
    }

    public void start(CampaignId id, Actor actor) {
        var campaign = own(campaigns.get(id), actor);
        var at = clock.instant();
        campaign.start(Times.date(at));
        campaigns.save(campaign);
        var detail = "按" + campaign.policy() + "第" + campaign.policyVersion() + "版，到" + campaign.deadline() + "，"
                + campaign.total() + "个账号和网站";
        events.publishEvent(new CampaignStarted(id, campaign.name(), detail, actor.person(), at));
    }

    /** An objection that comes in at that moment is seen here, or sees that it is over. */
    public void end(CampaignId id, Actor actor) {
        var campaign = own(campaigns.held(id), actor);
        var all = counts.of(id, ids(campaign.unit()));
        long open = all.stream()
                .filter(count -> count.disposal() == null)
                .mapToLong(Count::count)
                .sum();
        var at = clock.instant();
        campaign.end(open, all.stream().mapToLong(Count::objections).sum(), Times.date(at));
        campaigns.save(campaign);
        events.publishEvent(new CampaignEnded(id, campaign.name(), actor.person(), at));
    }

    private UUID[] ids(UnitId top) {
        return units.below(top).stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Campaign own(Campaign campaign, Actor actor) {
        if (!actor.reach(Role.REGISTRAR).covers(campaign.unit())) {
            throw new NotFound("campaign", campaign.id());
        }
        return campaign;
    }

    private UnitId unit(CampaignForm form, Actor actor) {
        var reach = actor.reach(Role.REGISTRAR);
        if (!CampaignForm.or(form.unit()).isEmpty()) {
            return units.get(CampaignForm.or(form.unit()), reach);
        }
        return units.top(reach).orElseThrow(() -> new Refusal("campaign.unit.missing"));
    }
}
