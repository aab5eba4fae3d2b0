package org.yibaotong.closure.chapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.campaign.CampaignDesk;
import org.yibaotong.closure.campaign.CampaignForm;
import org.yibaotong.closure.campaign.DecisionDesk;
import org.yibaotong.closure.campaign.DecisionForm;
import org.yibaotong.closure.campaign.ObjectionForm;
import org.yibaotong.closure.campaign.Weighing;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.identity.People;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** The example city is in the middle of a campaign: most is decided, some is open, and one unit objects. */
@Component
@Order(37)
class CampaignChapter implements Chapter {

    private static final int AT_ONCE = 1_000;

    /** One in so many is not decided yet. */
    private static final int OPEN_EVERY = 7;

    private final CampaignDesk desk;
    private final DecisionDesk decisions;
    private final Weighing weighing;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    CampaignChapter(
            CampaignDesk desk,
            DecisionDesk decisions,
            Weighing weighing,
            Accounts accounts,
            People people,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.weighing = weighing;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var today = Times.date(clock.instant());
        var registrar = people.actor(people.findByLogin("duruo").orElseThrow().id());
        var campaign = desk.drafted(
                new CampaignForm(
                        "网络减负专项行动", "burden 1", "", "", today.plusDays(40).toString()),
                registrar);
        weighing.run(campaign);
        desk.start(campaign, registrar);
        decide(campaign, today, registrar);
        object(campaign);
    }

    private void decide(CampaignId campaign, LocalDate today, Actor registrar) {
        var kept = ExampleLedger.asOf(today).accounts().stream()
                .filter(ExampleAccount::isKept)
                .map(one -> one.platform() + one.handle())
                .collect(Collectors.toSet());
        var keeping = new ArrayList<UUID>();
        var closing = new ArrayList<UUID>();
        int turn = 0;
        for (var one : all()) {
            if (one.state().standing() != Standing.OPENING && !one.state().isOver() && ++turn % OPEN_EVERY != 0) {
                (kept.contains(one.platform() + one.handle()) ? keeping : closing)
                        .add(one.id().value());
            }
        }
        var until = today.plusYears(1).toString();
        decisions.decide(
                campaign,
                List.of(
                        new DecisionForm(keeping, Disposal.KEEP, "群众靠它办事或看得多，一年后再看", until, ""),
                        new DecisionForm(closing, Disposal.CLOSE, "信息和办事都到融媒体中心", "", "")),
                registrar);
    }

    /** A street office that has somebody who may, and whose account is open. */
    private void object(CampaignId campaign) {
        all().stream()
                .filter(one -> one.sponsor().endsWith("街道办事处") && one.state() == AccountState.NORMAL)
                .filter(one -> !people.holding(Role.CORRESPONDENT, one.unit()).isEmpty())
                .findFirst()
                .ifPresent(one -> decisions.object(
                        campaign,
                        new ObjectionForm(List.of(one.id().value()), "街道的老人每天看它，关了去哪里看停水停电？"),
                        people.actor(
                                people.holding(Role.CORRESPONDENT, one.unit()).getFirst())));
    }

    private List<AccountFacts> all() {
        var all = new ArrayList<AccountFacts>();
        for (var some = accounts.after(null, AT_ONCE); !some.isEmpty(); ) {
            all.addAll(some);
            some = accounts.after(some.getLast().id(), AT_ONCE);
        }
        return all;
    }
}
