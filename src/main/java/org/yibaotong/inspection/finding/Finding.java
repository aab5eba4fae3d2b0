package org.yibaotong.inspection.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.yibaotong.inspection.finding.FindingState.*;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
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
import org.yibaotong.shared.ManyRows;
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

    private final AccountId accountId;
    private UnitId unitId;
    private final String tier;
    private final String category;
    private final Rule rule;
    private String indicator;
    private int indicatorVersion;
    private Severity severity;
    private String judged;
    private String sha256;
    private LocalDate since;
    private final Instant foundAt;
    private Instant judgedAt;
    private @Nullable UUID runId;
    private FindingState state;
    private @Nullable PersonId disputedBy;

    @Embedded.Empty
    private Rectification rectification = Rectification.NONE;

    Finding(
            FindingId id,
            AccountId accountId,
            UnitId unitId,
            String tier,
            String category,
            Rule rule,
            String indicator,
            int indicatorVersion,
            Severity severity,
            String judged,
            String sha256,
            LocalDate since,
            Instant foundAt,
            Instant judgedAt,
            @Nullable UUID runId,
            FindingState state) {
        this.id = id;
        this.accountId = accountId;
        this.unitId = unitId;
        this.tier = tier;
        this.category = category;
        this.rule = rule;
        this.indicator = indicator;
        this.indicatorVersion = indicatorVersion;
        this.severity = severity;
        this.judged = judged;
        this.sha256 = sha256;
        this.since = since;
        this.foundAt = foundAt;
        this.judgedAt = judgedAt;
        this.runId = runId;
        this.state = state;
    }

    public static Finding of(AccountFacts account, Judgement judgement, @Nullable UUID run, Instant at) {
        return new Finding(
                FindingId.next(),
                account.id(),
                account.unit(),
                account.tier(),
                account.category(),
                judgement.indicator().rule(),
                judgement.indicator().code(),
                judgement.indicator().version(),
                judgement.indicator().severity(),
                judgement.text(),
                sha256(judgement.text()),
                judgement.since(),
                at,
                at,
                run,
                OPEN);
    }

    /** Judged anew: the facts are newer. What has become worse may be disputed again, and what was said to be mended is open again. */
    public void judge(Judgement judgement, @Nullable UUID run, Instant at) {
        boolean isWorse = judgement.indicator().severity().compareTo(severity) > 0;
        state = isBelied(judgement) ? standing() : state;
        indicator = judgement.indicator().code();
        indicatorVersion = judgement.indicator().version();
        severity = judgement.indicator().severity();
        judged = judgement.text();
        sha256 = sha256(judged);
        since = judgement.since();
        judgedAt = at;
        runId = run;
        if (state == UPHELD && isWorse) {
            state = OPEN;
            disputedBy = null;
        }
    }

    /** The facts are no longer so (改正), or the account is over. */
    public void end(boolean isAccountOver, @Nullable UUID run, Instant at) {
        state = isAccountOver ? CLOSED : MENDED;
        judgedAt = at;
        runId = run;
    }

    /** 申诉. */
    void dispute(PersonId by) {
        Refusal.when(state == DISPUTED, "finding.dispute.waits-already");
        Refusal.when(state == UPHELD, "finding.dispute.decided-already");
        Refusal.unless(state == OPEN, "finding.dispute.over");
        state = DISPUTED;
        disputedBy = by;
    }

    /** Whoever disputed it does not decide. */
    void decide(boolean upheld, PersonId by) {
        Refusal.unless(state == DISPUTED, "finding.decide.not-disputed");
        Refusal.when(by.equals(disputedBy), "finding.decide.own-dispute");
        state = upheld ? UPHELD : DROPPED;
    }

    /** 限期整改. */
    void order(LocalDate due, LocalDate today) {
        refuseToMend("finding.order.over");
        rectification = rectification.due(due, today);
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
        return disputedBy == null ? OPEN : UPHELD;
    }

    public boolean restsOn(Judgement judgement, Indicators indicators) {
        return judgement(indicators).saysTheSameAs(judgement);
    }

    public Judgement judgement(Indicators indicators) {
        return Judgement.again(judged, indicators);
    }

    public FindingId id() {
        return id;
    }

    public AccountId account() {
        return accountId;
    }

    public UnitId unit() {
        return unitId;
    }

    public Rule rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    public FindingState state() {
        return state;
    }

    String judged() {
        return judged;
    }

    String hash() {
        return sha256;
    }

    LocalDate since() {
        return since;
    }

    Instant foundAt() {
        return foundAt;
    }

    /** Whoever said last that it is none. */
    public @Nullable PersonId disputedBy() {
        return disputedBy;
    }

    Rectification rectification() {
        return rectification;
    }

    /** All that is kept of it, as the columns of a table. What was changed goes in under the next version. */
    static ManyRows<Finding> rows(String table) {
        return new ManyRows<Finding>(table)
                .with("id", "uuid", one -> one.id)
                .with("version", "int", one -> one.version == null ? 0 : one.version + 1)
                .with("account_id", "uuid", one -> one.accountId)
                .with("unit_id", "uuid", one -> one.unitId)
                .with("tier", "text", one -> one.tier)
                .with("category", "text", one -> one.category)
                .with("rule", "text", one -> one.rule)
                .with("indicator", "text", one -> one.indicator)
                .with("indicator_version", "int", one -> one.indicatorVersion)
                .with("severity", "text", one -> one.severity)
                .with("judged", "text", one -> one.judged)
                .with("sha256", "text", one -> one.sha256)
                .with("since", "date", one -> one.since)
                .with("found_at", "timestamptz", one -> one.foundAt)
                .with("judged_at", "timestamptz", one -> one.judgedAt)
                .with("run_id", "uuid", one -> one.runId)
                .with("state", "text", one -> one.state)
                .with("disputed_by", "uuid", one -> one.disputedBy)
                .with("due_on", "date", one -> one.rectification.dueOn())
                .with("reported_by", "uuid", one -> one.rectification.reportedBy())
                .with("reported_on", "date", one -> one.rectification.reportedOn())
                .with("rechecked_by", "uuid", one -> one.rectification.recheckedBy());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
