package org.yibaotong.inspection.finding;

import static org.yibaotong.inspection.finding.FindingState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.inspection.indicator.Severity;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** Something that is wrong with one account by one rule (问题), with the judgement it rests on. */
@Table(schema = "inspection", name = "finding")
public final class Finding {

    @Id
    private final FindingId id;

    @Version
    private @Nullable Integer version;

    @Embedded.Empty
    private final Whose whose;

    private final Rule rule;

    @Embedded.Empty
    private Judged judged;

    private final Instant foundAt;
    private Instant judgedAt;
    private @Nullable UUID runId;
    private FindingState state;

    @Embedded.Empty
    private Dispute dispute = Dispute.NONE;

    @Embedded.Empty
    private Rectification rectification = Rectification.NONE;

    Finding(
            FindingId id,
            Whose whose,
            Rule rule,
            Judged judged,
            Instant foundAt,
            Instant judgedAt,
            @Nullable UUID runId,
            FindingState state) {
        this.id = id;
        this.whose = whose;
        this.rule = rule;
        this.judged = judged;
        this.foundAt = foundAt;
        this.judgedAt = judgedAt;
        this.runId = runId;
        this.state = state;
    }

    public static Finding of(AccountFacts account, Judgement judgement, @Nullable UUID run, Instant at) {
        return new Finding(
                FindingId.next(),
                Whose.of(account),
                judgement.indicator().rule(),
                Judged.of(judgement),
                at,
                at,
                run,
                OPEN);
    }

    /** Judged anew: the facts are newer. What has become worse may be disputed again, and what was said to be mended is open again. */
    public void judge(Judgement judgement, @Nullable UUID run, Instant at) {
        var now = Judged.of(judgement);
        boolean isWorse = now.severity().compareTo(severity()) > 0;
        state = isBelied(judgement) ? standing() : state;
        judged = now;
        judgedAt = at;
        runId = run;
        if (state == UPHELD && isWorse) {
            state = OPEN;
            dispute = Dispute.NONE;
        }
    }

    /** The facts are no longer so (改正), or the account is judged no more: it is over, or not within scope. */
    public void end(boolean isAccountLeft, @Nullable UUID run, Instant at) {
        state = isAccountLeft ? CLOSED : MENDED;
        judgedAt = at;
        runId = run;
    }

    /** 申诉. */
    void dispute(PersonId by) {
        Refusal.when(state == DISPUTED, "finding.dispute.waits-already");
        Refusal.when(state == UPHELD, "finding.dispute.decided-already");
        Refusal.when(state == REPORTED, "finding.dispute.reported");
        Refusal.unless(state == OPEN, "finding.dispute.over");
        state = DISPUTED;
        dispute = Dispute.of(by);
    }

    /** Whoever disputed it does not decide. */
    void decide(Decision decision, PersonId by) {
        Refusal.unless(state == DISPUTED, "finding.decide.not-disputed");
        Refusal.when(by.equals(dispute.by()), "finding.decide.own-dispute");
        state = decision == Decision.DROPPED ? DROPPED : UPHELD;
        dispute = dispute.decided(decision);
    }

    /** 限期整改. */
    void order(LocalDate due, LocalDate today) {
        refuseToMend("finding.order.over");
        rectification = rectification.due(due, today);
    }

    /** Until when it is to be mended, while it is. */
    public @Nullable LocalDate mendBy() {
        return state.waitsForItsUnit() ? rectification.dueOn() : null;
    }

    /** 报整改: its unit says that it is mended. */
    void report(PersonId by, LocalDate on) {
        Refusal.when(state == REPORTED, "finding.report.waits-already");
        refuseToMend("finding.report.over");
        rectification = rectification.reported(by, on);
        state = REPORTED;
    }

    /** 复查. */
    void recheck(boolean isMended, PersonId by) {
        refuseToMend("finding.recheck.over");
        rectification = rectification.rechecked(by);
        state = isMended ? MENDED : standing();
    }

    /** Whether its unit says that it is mended, and the facts of a later day say otherwise. */
    public boolean isBelied(Judgement judgement) {
        return state == REPORTED && rectification.isOlderThan(judgement.facts().newest());
    }

    boolean isOverdue(LocalDate today) {
        var due = rectification.dueOn();
        return state.waitsForItsUnit() && due != null && due.isBefore(today);
    }

    private void refuseToMend(String over) {
        Refusal.when(state == DISPUTED, "finding.mend.disputed");
        Refusal.unless(state.isOpen(), over);
    }

    /** Open again; once a dispute was decided it stays decided. */
    private FindingState standing() {
        return dispute.by() == null ? OPEN : UPHELD;
    }

    public boolean restsOn(Judgement judgement, Indicators indicators) {
        return judgement(indicators).saysTheSameAs(judgement);
    }

    public Judgement judgement(Indicators indicators) {
        return Judgement.again(judged.text(), indicators);
    }

    public FindingId id() {
        return id;
    }

    public AccountId account() {
        return whose.accountId();
    }

    public UnitId unit() {
        return whose.unitId();
    }

    public Rule rule() {
        return rule;
    }

    public Severity severity() {
        return judged.severity();
    }

    public FindingState state() {
        return state;
    }

    Judged judged() {
        return judged;
    }

    Instant foundAt() {
        return foundAt;
    }

    Instant judgedAt() {
        return judgedAt;
    }

    @Nullable UUID runId() {
        return runId;
    }

    Whose whose() {
        return whose;
    }

    /** Under it goes in what was changed. */
    int nextVersion() {
        return version == null ? 0 : version + 1;
    }

    /** Whoever said last that it is none. */
    public @Nullable PersonId disputedBy() {
        return dispute.by();
    }

    boolean isMitigated() {
        return dispute.isMitigated();
    }

    /** Whether it makes its account fail while it is open. */
    public boolean isFailing() {
        return severity().isFailing() && !isMitigated();
    }

    /** Whether it costs its website points while it is open. */
    public boolean isDeducting() {
        return severity() == Severity.DEDUCTION && !isMitigated();
    }

    Rectification rectification() {
        return rectification;
    }
}
