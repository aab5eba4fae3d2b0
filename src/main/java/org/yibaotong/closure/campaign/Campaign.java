package org.yibaotong.closure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** A campaign (行动) of one unit and those below it, by one version of a policy, until a day. */
@Table(schema = "closure", name = "campaign")
final class Campaign {

    @Id
    private final CampaignId id;

    @Version
    private @Nullable Integer version;

    private final String name;
    private final UnitId unitId;
    private final String policy;
    private final int policyVersion;
    private final LocalDate countedFrom;
    private final LocalDate deadline;
    private final PersonId madeBy;
    private final Instant madeAt;
    private final int total;
    private CampaignStage stage = CampaignStage.WEIGHING;
    private @Nullable AccountId lastAccount;
    private int weighed;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;

    Campaign(
            CampaignId id,
            String name,
            UnitId unitId,
            String policy,
            int policyVersion,
            LocalDate countedFrom,
            LocalDate deadline,
            PersonId madeBy,
            Instant madeAt,
            int total) {
        this.id = id;
        this.name = name;
        this.unitId = unitId;
        this.policy = policy;
        this.policyVersion = policyVersion;
        this.countedFrom = countedFrom;
        this.deadline = deadline;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.total = total;
    }

    /** The accounts up to that one have been weighed. */
    void weighed(AccountId last, int some) {
        lastAccount = last;
        weighed += some;
    }

    void weighedAll() {
        stage = CampaignStage.DRAFT;
    }

    void failed() {
        stage = CampaignStage.FAILED;
    }

    /** From now on its list stays as it is. */
    void start(LocalDate today) {
        Refusal.unless(stage == CampaignStage.DRAFT, "campaign.start.not-a-draft");
        Refusal.when(deadline.isBefore(today), "campaign.start.deadline-past");
        stage = CampaignStage.RUNNING;
        startedOn = today;
    }

    /** Only when everything on its list is decided and every objection answered: afterwards nobody can. */
    void end(long open, long objections, LocalDate today) {
        Refusal.unless(stage == CampaignStage.RUNNING, "campaign.decide.not-running");
        Refusal.when(open > 0, "campaign.end.some-open", open);
        Refusal.when(objections > 0, "campaign.end.unanswered", objections);
        stage = CampaignStage.ENDED;
        endedOn = today;
    }

    void refuseUnlessRunning() {
        Refusal.unless(stage == CampaignStage.RUNNING, "campaign.decide.not-running");
    }

    /** What was decided is begun during it, and after it as well. */
    void refuseUnlessStarted() {
        Refusal.unless(isKnown(), "campaign.decide.not-running");
    }

    boolean isWeighing() {
        return stage == CampaignStage.WEIGHING;
    }

    /** Whether those who are concerned may see it. */
    boolean isKnown() {
        return stage == CampaignStage.RUNNING || stage == CampaignStage.ENDED;
    }

    CampaignId id() {
        return id;
    }

    String name() {
        return name;
    }

    UnitId unit() {
        return unitId;
    }

    String policy() {
        return policy;
    }

    int policyVersion() {
        return policyVersion;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    LocalDate deadline() {
        return deadline;
    }

    PersonId madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    int total() {
        return total;
    }

    CampaignStage stage() {
        return stage;
    }

    @Nullable AccountId last() {
        return lastAccount;
    }

    int weighed() {
        return weighed;
    }

    @Nullable LocalDate startedOn() {
        return startedOn;
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
