package org.yibaotong.closure.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.AccountsDecided;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.ProposalDisputed;
import org.yibaotong.closure.closurecase.Beginning;
import org.yibaotong.closure.closurecase.Beginnings;
import org.yibaotong.closure.closurecase.Begun;
import org.yibaotong.closure.closurecase.Successors;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Where it is decided what becomes of each account of a campaign, objected to, and begun. */
@Service
@Transactional
public class DecisionDesk {

    private static final int CASES_AT_ONCE = 200;

    private final Campaigns campaigns;
    private final CampaignList list;
    private final ListWriting writing;
    private final Successors successors;
    private final Accounts accounts;
    private final Beginnings cases;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionDesk(
            Campaigns campaigns,
            CampaignList list,
            ListWriting writing,
            Successors successors,
            Accounts accounts,
            Beginnings cases,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.list = list;
        this.writing = writing;
        this.successors = successors;
        this.accounts = accounts;
        this.cases = cases;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** All of them or none. Who may not decide on one, or on one of them it is too late, is told which. */
    public void decide(CampaignId id, DecisionForm form, Actor actor) {
        decide(id, List.of(form), actor);
    }

    public void decide(CampaignId id, List<DecisionForm> forms, Actor actor) {
        var campaign = campaigns.shared(id);
        campaign.refuseUnlessRunning();
        var at = clock.instant();
        var decided = new ArrayList<ListedAccount>();
        for (var form : forms) {
            var chosen = form.accounts();
            successors.refuseUnfit(form.successor());
            var found = list.locked(id, chosen, actor.reach(Role.REGISTRAR).ids());
            for (var account : chosen) {
                decided.add(decide(row(found, account), form, actor, at));
            }
        }
        writing.put(decided);
        events.publishEvent(new AccountsDecided(id, campaign.name(), said(decided), actor.person(), at));
    }

    private ListedAccount decide(CampaignList.Row row, DecisionForm form, Actor actor, Instant at) {
        var made = form.decision(row.listed().proposal());
        return row.listed().decide(made, row.isBegun(), actor.person(), at, Times.date(at));
    }

    /** One account or all of a unit in one sitting, with the same words; all of them or none. */
    public void object(CampaignId id, ObjectionForm form, Actor actor) {
        campaigns.shared(id).refuseUnlessRunning();
        var reason = form.checkedReason();
        var found =
                list.locked(id, form.accounts(), actor.reach(Role.CORRESPONDENT).ids());
        var objected = form.accounts().stream()
                .map(account -> row(found, account))
                .map(row -> row.listed().object(reason, row.isBegun(), actor.person()))
                .toList();
        writing.put(objected);
        var at = clock.instant();
        objected.forEach(one -> events.publishEvent(new ProposalDisputed(
                id, one.account(), accounts.get(one.account()).name(), reason, actor.person(), at)));
    }

    private static CampaignList.Row row(Map<AccountId, CampaignList.Row> found, AccountId account) {
        var row = found.get(account);
        if (row == null) {
            throw new NotFound("account", account);
        }
        return row;
    }

    /**
     * Begins to close what was decided, as many as can be done in one sitting, also when the campaign is over. Where a unit objects, it waits
     * for its answer. Those that cannot be begun keep none behind them waiting.
     */
    public Begun begin(CampaignId id, Actor actor) {
        return begin(id, CASES_AT_ONCE, actor);
    }

    Begun begin(CampaignId id, int most, Actor actor) {
        campaigns.get(id).refuseUnlessStarted();
        var units = actor.reach(Role.REGISTRAR).ids();
        var some = list.unbegun(id, units, null, most);
        Refusal.when(some.isEmpty(), "campaign.begin.nothing");
        var begun = begin(some, actor);
        while (!some.isEmpty() && begun.count() < most) {
            some = list.unbegun(id, units, some.getLast().listed().account(), most - begun.count());
            begun = begun.and(begin(some, actor));
        }
        return begun;
    }

    private Begun begin(List<CampaignList.Row> some, Actor actor) {
        return cases.begin(
                some.stream().map(row -> beginning(row.listed(), actor)).toList(), actor);
    }

    private static Beginning beginning(ListedAccount one, Actor actor) {
        var made = one.decision();
        return new Beginning(one.account(), made == null ? null : made.into(), actor.person(), "");
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
