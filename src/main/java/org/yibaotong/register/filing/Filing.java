package org.yibaotong.register.filing;

import static org.yibaotong.register.filing.FilingState.AGREED;
import static org.yibaotong.register.filing.FilingState.AWAITING;
import static org.yibaotong.register.filing.FilingState.FILED;
import static org.yibaotong.register.filing.FilingState.SENT_BACK;
import static org.yibaotong.register.filing.FilingState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.FilingId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** A unit's request to file what becomes of an account (备案申请), on its way through the levels above. */
@Table(schema = "register", name = "filing")
public final class Filing {

    @Id
    private final FilingId id;

    @Version
    private @Nullable Integer version;

    private final FilingKind kind;
    private final AccountId accountId;
    private final UnitId unitId;
    private PersonId askedBy;
    private Instant askedAt;
    private Instant changedAt;

    @Embedded.Empty
    private Asked asked;

    @Embedded.Empty
    private Road road;

    private FilingState state;
    private @Nullable LocalDate dueOn;

    @Embedded.Empty
    private Recorded recorded = Recorded.NOT_YET;

    private boolean ofCase;

    @PersistenceCreator
    Filing(
            FilingId id,
            FilingKind kind,
            AccountId accountId,
            UnitId unitId,
            PersonId askedBy,
            Instant askedAt,
            Instant changedAt,
            Asked asked,
            Road road,
            FilingState state) {
        this.id = id;
        this.kind = kind;
        this.accountId = accountId;
        this.unitId = unitId;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.changedAt = changedAt;
        this.asked = asked;
        this.road = road;
        this.state = state;
    }

    /** @param levels the units above that have to agree, the nearest first */
    static Filing ask(
            FilingKind kind,
            AccountId account,
            UnitId unit,
            Asked asked,
            List<UnitId> levels,
            PersonId by,
            Instant at,
            FilingTerms terms) {
        asked.refuseWithoutWhereTo(kind);
        var filing =
                new Filing(FilingId.next(), kind, account, unit, by, at, at, asked, Road.through(levels), AWAITING);
        filing.dueOn = terms.decideBy(Times.date(at));
        return filing;
    }

    /** A closing or a cancellation that a case carries out: everybody who has to agree did so there. */
    static Filing decided(
            FilingKind kind,
            AccountId account,
            UnitId unit,
            Asked asked,
            List<UnitId> levels,
            PersonId by,
            Instant at,
            FilingTerms terms) {
        var filing = ask(kind, account, unit, asked, levels, by, at, terms);
        filing.ofCase = true;
        filing.road = filing.road.toItsEnd();
        filing.state = AGREED;
        filing.dueOn = terms.fileBy(Times.date(at));
        return filing;
    }

    /** 同意: for the level it waits at, and for those above that the same person answers for too. */
    void agree(PersonId by, Reach reach, Instant at, FilingTerms terms) {
        Refusal.unless(state == AWAITING, "filing.decide.not-waiting");
        refuseToDecide(by, reach);
        road = road.onThrough(reach);
        var today = Times.date(at);
        state = road.isAtItsEnd() ? AGREED : AWAITING;
        dueOn = state == AGREED ? terms.fileBy(today) : terms.decideBy(today);
        changedAt = at;
    }

    /** 退回, also when all have agreed and the national system will not take it. All levels agree anew. */
    void sendBack(PersonId by, Reach reach, Instant at) {
        Refusal.unless(state == AWAITING || state == AGREED, "filing.decide.not-waiting");
        refuseToDecide(by, reach);
        road = road.fromItsBeginning();
        end(SENT_BACK, at);
    }

    void askAgain(Asked anew, PersonId by, Instant at, FilingTerms terms) {
        Refusal.unless(state == SENT_BACK, "filing.ask.not-sent-back");
        anew.refuseWithoutWhereTo(kind);
        asked = anew;
        state = AWAITING;
        askedBy = by;
        askedAt = at;
        changedAt = at;
        dueOn = terms.decideBy(Times.date(at));
    }

    /** 备案: it stands in the national system, under this number, since that day. */
    void record(String given, LocalDate on, PersonId by, Reach reach, Instant at) {
        Refusal.unless(state == AGREED, "filing.record.not-agreed");
        Refusal.unless(reach.covers(road.last()), "filing.record.not-your-level");
        Refusal.when(isOwn(by), "filing.decide.own-request");
        recorded = Recorded.of(given, on, askedAt, at);
        end(FILED, at);
    }

    /** 撤回, by whoever asked; one that was sent back by anybody of its unit, for whoever asked may be gone. */
    void withdraw(PersonId by, Instant at) {
        Refusal.unless(state.isOpen(), "filing.withdraw.over");
        Refusal.when(ofCase, "filing.withdraw.of-case");
        Refusal.unless(by.equals(askedBy) || state == SENT_BACK, "filing.withdraw.not-yours");
        end(WITHDRAWN, at);
    }

    /** It ends with its case, whoever asked. */
    void dropWithItsCase(Instant at) {
        end(WITHDRAWN, at);
    }

    /** Meanwhile the account may have been merged, or have begun to close; with a case it may, for its filings follow it. */
    void refuseUnlessPossible(AccountState account) {
        if (!ofCase) {
            kind.check(account);
        }
    }

    /** Nothing is due any more. */
    private void end(FilingState ended, Instant at) {
        state = ended;
        dueOn = null;
        changedAt = at;
    }

    private void refuseToDecide(PersonId by, Reach reach) {
        if (!reach.covers(waitsAt())) {
            throw new Refusal(road.hasPassed(reach) ? "filing.decide.not-waiting" : "filing.decide.not-your-level");
        }
        Refusal.when(isOwn(by), "filing.decide.own-request");
    }

    /** What a case decided had several people over it already: whoever told of it may put it down as well. */
    private boolean isOwn(PersonId by) {
        return by.equals(askedBy) && !(ofCase && state == AGREED);
    }

    /** Whether this person may agree to it, or send it back. */
    public boolean mayBeDecided(PersonId by, Reach reach) {
        return (state == AWAITING || state == AGREED) && reach.covers(waitsAt()) && !isOwn(by);
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** The level whose turn it is; the last one, once all have agreed. */
    public UnitId waitsAt() {
        return road.waitsAt();
    }

    public List<UnitId> levels() {
        return road.units();
    }

    public int passed() {
        return road.passed();
    }

    public FilingId id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public FilingKind kind() {
        return kind;
    }

    public AccountId account() {
        return accountId;
    }

    public UnitId unit() {
        return unitId;
    }

    public PersonId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String reason() {
        return asked.reason();
    }

    String before() {
        return asked.before();
    }

    String proposed() {
        return asked.proposed();
    }

    public String whereTo() {
        return asked.whereTo();
    }

    public String whereToLink() {
        return asked.whereToLink();
    }

    public FilingState state() {
        return state;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public String number() {
        return recorded.number();
    }

    public @Nullable LocalDate filedOn() {
        return recorded.filedOn();
    }

    /** Whether a case carries out what is filed; the account then goes by it. */
    public boolean isOfCase() {
        return ofCase;
    }
}
