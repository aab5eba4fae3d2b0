package org.yibaotong.closure.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.policy.Known;
import org.yibaotong.closure.policy.Policies;
import org.yibaotong.closure.policy.Policy;
import org.yibaotong.identity.Units;
import org.yibaotong.inspection.Vetoes;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState.Standing;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.register.MeasuredAccounts;
import org.yibaotong.register.MeasuredAccounts.MeasuredAccount;

/** Weighs all accounts of a campaign by its policy (试算), a batch in a transaction: memory stays the same, and a node that dies loses one. */
@Component
public class Weighing {

    private static final Logger log = LoggerFactory.getLogger(Weighing.class);
    private static final int AT_ONCE = 1_000;

    private final Campaigns campaigns;
    private final ListWriting writing;
    private final MeasuredAccounts accounts;
    private final Vetoes vetoes;
    private final Policies policies;
    private final Units units;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Weighing(
            Campaigns campaigns,
            ListWriting writing,
            MeasuredAccounts accounts,
            Vetoes vetoes,
            Policies policies,
            Units units,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.campaigns = campaigns;
        this.writing = writing;
        this.accounts = accounts;
        this.vetoes = vetoes;
        this.policies = policies;
        this.units = units;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void run(CampaignId id) {
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> batch(id)))) {
                // One after the other, until there are no more.
            }
        } catch (RuntimeException broken) {
            log.error("campaign {} was weighed half-way", id, broken);
            transaction.executeWithoutResult(status -> {
                var campaign = campaigns.get(id);
                campaign.failed();
                campaigns.save(campaign);
            });
        }
    }

    private boolean batch(CampaignId id) {
        var campaign = campaigns.findById(id).filter(Campaign::isWeighing);
        campaign.ifPresent(this::batch);
        return campaign.isPresent();
    }

    private void batch(Campaign campaign) {
        var some = accounts.after(units.below(campaign.unit()), campaign.last(), AT_ONCE);
        if (some.isEmpty()) {
            campaign.weighedAll();
        } else {
            var against = vetoes.of(some.stream().map(one -> one.facts().id()).toList());
            writing.add(weigh(some, campaign, against));
            campaign.weighed(some.getLast().facts().id(), some.size());
        }
        campaigns.save(campaign);
    }

    private List<ListedAccount> weigh(List<MeasuredAccount> some, Campaign campaign, Map<AccountId, Integer> against) {
        var policy = policies.get(campaign.policy(), campaign.policyVersion());
        var at = clock.instant();
        return some.stream()
                .filter(one -> isCounted(one.facts(), campaign.countedFrom()))
                .map(one -> weigh(one, campaign, policy, standing(one.facts(), against), at))
                .toList();
    }

    /** The campaign takes in what is not within scope, as local clean-ups do; what nobody judges has no veto. */
    private static int standing(AccountFacts facts, Map<AccountId, Integer> against) {
        return facts.inScope().isWithin() ? against.getOrDefault(facts.id(), 0) : 0;
    }

    /** What is only being opened, or came to its end before the campaign, is no part of it. */
    private static boolean isCounted(AccountFacts facts, LocalDate from) {
        return facts.state().standing() != Standing.OPENING
                && !(facts.state().isOver() && facts.since().isBefore(from));
    }

    private static ListedAccount weigh(MeasuredAccount one, Campaign campaign, Policy policy, int vetoes, Instant at) {
        var facts = one.facts();
        var known = known(one, vetoes);
        var proposal = policy.propose(known);
        boolean isOver = facts.state().isOver();
        return new ListedAccount(
                campaign.id(),
                facts.id(),
                facts.unit(),
                facts.isWebsite(),
                facts.platformName(),
                facts.tier(),
                facts.category(),
                known,
                isOver,
                proposal.disposal(),
                proposal.ground(),
                isOver ? new Decision(Disposal.CLOSE, "已经注销", null, null) : null,
                isOver ? campaign.madeBy() : null,
                isOver ? at : null,
                "",
                null);
    }

    private static Known known(MeasuredAccount one, int vetoes) {
        var facts = one.facts();
        return new Known(
                facts.isWebsite(),
                facts.tier(),
                one.services(),
                silentDays(facts.postedOn(), facts.postedSeenOn()),
                one.followers(),
                one.posts(),
                one.reads(),
                vetoes,
                one.twinName());
    }

    /** As of the day somebody looked; what was after it nobody knows. */
    private static @Nullable Long silentDays(@Nullable LocalDate postedOn, @Nullable LocalDate seenOn) {
        return postedOn == null || seenOn == null ? null : ChronoUnit.DAYS.between(postedOn, seenOn);
    }
}
