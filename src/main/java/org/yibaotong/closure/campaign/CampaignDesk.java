package org.yibaotong.closure.campaign;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.AccountsDecided;
import org.yibaotong.closure.CampaignEnded;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.CampaignStarted;
import org.yibaotong.closure.CampaignWeighed;
import org.yibaotong.closure.ProposalDisputed;
import org.yibaotong.closure.closurecase.BeginForm;
import org.yibaotong.closure.closurecase.CaseDesk;
import org.yibaotong.closure.policy.Policies;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.MeasuredAccounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where campaigns are weighed and started, and what becomes of each account is decided, objected to and begun. */
@Service
@Transactional
public class CampaignDesk {

    private static final int CASES_AT_ONCE = 200;
    private static final int OBJECTION_LONGEST = 500;

    private final Campaigns campaigns;
    private final CampaignList list;
    private final ListWriting writing;
    private final Policies policies;
    private final MeasuredAccounts measured;
    private final Accounts accounts;
    private final Units units;
    private final CaseDesk cases;
    private final SchedulerClient scheduler;
    private final OneTimeTask<UUID> weighAccounts;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDesk(
            Campaigns campaigns,
            CampaignList list,
            ListWriting writing,
            Policies policies,
            MeasuredAccounts measured,
            Accounts accounts,
            Units units,
            CaseDesk cases,
            SchedulerClient scheduler,
            OneTimeTask<UUID> weighAccounts,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.list = list;
        this.writing = writing;
        this.policies = policies;
        this.measured = measured;
        this.accounts = accounts;
        this.units = units;
        this.cases = cases;
        this.scheduler = scheduler;
        this.weighAccounts = weighAccounts;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** A dry run: all accounts are weighed behind the page, and nothing else happens. */
    public CampaignId weigh(CampaignForm form, Actor actor) {
        var campaign = drafted(form, actor);
        scheduler.scheduleIfNotExists(weighAccounts.instance(campaign.toString(), campaign.value()), clock.instant());
        return campaign;
    }

    /** The same, to be weighed by whoever asks. */
    public CampaignId drafted(CampaignForm form, Actor actor) {
        var at = clock.instant();
        var today = Times.date(at);
        var name = form.checkedName();
        var policy = form.checkedPolicy().split(" ");
        var deadline = form.checkedDeadline(today);
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
        var campaign = own(id, actor);
        var at = clock.instant();
        campaign.start(Times.date(at));
        campaigns.save(campaign);
        var detail = "按" + campaign.policy() + "第" + campaign.policyVersion() + "版，到" + campaign.deadline() + "，"
                + campaign.total() + "个账号和网站";
        events.publishEvent(new CampaignStarted(id, campaign.name(), detail, actor.person(), at));
    }

    /** All of them or none. Who may not decide on one, or on one of them it is too late, is told which. */
    public void decide(CampaignId id, DecisionForm form, Actor actor) {
        decide(id, List.of(form), actor);
    }

    public void decide(CampaignId id, List<DecisionForm> forms, Actor actor) {
        var campaign = campaigns.get(id);
        campaign.refuseUnlessRunning();
        var at = clock.instant();
        var decided = new ArrayList<ListedAccount>();
        for (var form : forms) {
            var chosen = form.accounts();
            var found = list.locked(id, chosen, actor.reach(Role.REGISTRAR).ids());
            for (var account : chosen) {
                var row = found.get(account);
                if (row == null) {
                    throw new NotFound("account", account);
                }
                decided.add(decide(row, form, actor, at));
            }
        }
        writing.put(decided);
        events.publishEvent(new AccountsDecided(id, campaign.name(), said(decided), actor.person(), at));
    }

    private ListedAccount decide(CampaignList.Row row, DecisionForm form, Actor actor, Instant at) {
        var made = form.decision(row.listed().proposal());
        return row.listed().decide(made, row.isBegun(), actor.person(), at, Times.date(at));
    }

    public void object(CampaignId id, AccountId account, String reason, Actor actor) {
        var campaign = campaigns.get(id);
        campaign.refuseUnlessRunning();
        var row = list.locked(
                        id, List.of(account), actor.reach(Role.CORRESPONDENT).ids())
                .get(account);
        if (row == null) {
            throw new NotFound("account", account);
        }
        var typed = PlainText.lines(reason).strip();
        Refusal.when(PlainText.length(typed) > OBJECTION_LONGEST, "campaign.objection.too-long", OBJECTION_LONGEST);
        writing.put(List.of(row.listed().object(typed, row.isBegun(), actor.person())));
        events.publishEvent(new ProposalDisputed(
                id, account, accounts.get(account).name(), typed, actor.person(), clock.instant()));
    }

    /** Begins to close what was decided, as many as can be done in one sitting. */
    public int begin(CampaignId id, Actor actor) {
        campaigns.get(id).refuseUnlessRunning();
        var some = list.unbegun(id, actor.reach(Role.REGISTRAR).ids(), CASES_AT_ONCE);
        Refusal.when(some.isEmpty(), "campaign.begin.nothing");
        some.forEach(row -> cases.begin(begin(row.listed()), actor));
        return some.size();
    }

    public void end(CampaignId id, Actor actor) {
        var campaign = own(id, actor);
        long open = list.counts(id, ids(campaign.unit())).stream()
                .filter(count -> count.disposal() == null)
                .mapToLong(CampaignList.Count::count)
                .sum();
        var at = clock.instant();
        campaign.end(open, Times.date(at));
        campaigns.save(campaign);
        events.publishEvent(new CampaignEnded(id, campaign.name(), actor.person(), at));
    }

    private static BeginForm begin(ListedAccount one) {
        var made = one.decision();
        return new BeginForm(
                one.account().value(),
                made == null || made.into() == null ? "" : made.into().toString(),
                "");
    }

    private UUID[] ids(UnitId top) {
        return units.below(top).stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private Campaign own(CampaignId id, Actor actor) {
        var campaign = campaigns.get(id);
        if (!actor.reach(Role.REGISTRAR).covers(campaign.unit())) {
            throw new NotFound("campaign", id);
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

    /** 保留21个，关停128个; a single one with its name and reason. */
    private String said(List<ListedAccount> decided) {
        if (decided.size() == 1) {
            var one = decided.getFirst();
            var made = Objects.requireNonNull(one.decision());
            return accounts.get(one.account()).name() + "，" + words.of(made.disposal())
                    + (made.reason().isEmpty() ? "" : "，" + made.reason());
        }
        return decided.stream()
                .map(one -> Objects.requireNonNull(one.decision()).disposal())
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> words.of(one.getKey()) + one.getValue() + "个")
                .collect(Collectors.joining("，"));
    }
}
