package org.yibaotong.register.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountMoved;
import org.yibaotong.register.AccountRegistered;
import org.yibaotong.register.AccountRevised;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.InScope;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** One official presence (账号) in the ledger: an account on a platform, a mini-program, an app or a website. */
@Table(schema = "register", name = "account")
public final class Account extends AbstractAggregateRoot<Account> {

    @Id
    private final AccountId id;

    @Version
    private @Nullable Integer version;

    private final Instant registeredAt;
    private Instant changedAt;

    @Embedded.Empty
    private Identity identity;

    @Embedded.Empty
    private Owners owners;

    private Purpose purpose;
    private String interaction;

    @Embedded.Empty
    private Papers papers;

    @Embedded.Empty
    private Site site;

    @MappedCollection(idColumn = "account_id", keyColumn = "position")
    private List<Service> services;

    @MappedCollection(idColumn = "account_id", keyColumn = "position")
    private List<SiteColumn> columns;

    private AccountState state;

    /** Since when it stands there. */
    private LocalDate since;

    /** Where on the road of closing it stood when it got out of hand. */
    private @Nullable AccountState cameFrom;

    private @Nullable LocalDate deadline;
    private String answerable = "";
    private @Nullable AccountId successorId;
    private String whereTo = "";
    private String whereToLink = "";

    /** Since when it is said whether it is within scope, where that was changed. */
    private @Nullable LocalDate scopedOn;

    @PersistenceCreator
    Account(
            AccountId id,
            Instant registeredAt,
            Instant changedAt,
            Identity identity,
            Owners owners,
            Purpose purpose,
            String interaction,
            Papers papers,
            Site site,
            List<Service> services,
            List<SiteColumn> columns,
            AccountState state,
            LocalDate since) {
        this.id = id;
        this.registeredAt = registeredAt;
        this.changedAt = changedAt;
        this.identity = identity;
        this.owners = owners;
        this.purpose = purpose;
        this.interaction = interaction;
        this.papers = papers;
        this.site = site;
        this.services = services;
        this.columns = columns;
        this.state = state;
        this.since = since;
    }

    /** Enters it as it is found: the ledger also takes in what was opened, or closed, long before there was a ledger. */
    public static Account register(
            AccountId id,
            Details details,
            AccountState state,
            LocalDate since,
            String platformName,
            PersonId by,
            Instant at) {
        Refusal.when(
                state == AccountState.POSTING_STOPPED || state == AccountState.MERGED, "account.state.not-at-first");
        var account = of(id, details, state, since, at);
        account.registerEvent(new AccountRegistered(
                id, details.identity().name(), platformName, details.owners().sponsor(), by, at));
        return account;
    }

    /** One of many that are entered together, in whatever state it is. */
    static Account found(LedgerEntry entry, Instant at) {
        var account = of(entry.id(), entry.details(), entry.state(), entry.since(), at);
        account.whereTo = entry.whereTo();
        return account;
    }

    private static Account of(AccountId id, Details details, AccountState state, LocalDate since, Instant at) {
        return new Account(
                id,
                at,
                at,
                details.identity(),
                details.owners(),
                details.purpose(),
                details.interaction(),
                details.papers(),
                details.site(),
                details.services(),
                details.columns(),
                state,
                since);
    }

    /**
     * Where nothing differs, nothing happens.
     *
     * @param changes in words
     */
    public void revise(Details details, String changes, PersonId by, Instant at) {
        if (details.equals(details())) {
            return;
        }
        Refusal.when(state.isOver(), "account.revise.over");
        if (!Objects.equals(owners.inScope(), details.owners().inScope())) {
            scopedOn = Times.date(at);
        }
        identity = details.identity();
        owners = details.owners();
        purpose = details.purpose();
        interaction = details.interaction();
        papers = details.papers();
        site = details.site();
        services = details.services();
        columns = details.columns();
        changedAt = at;
        registerEvent(new AccountRevised(id, identity.name(), changes, by, at));
    }

    /** Takes one step. When posting stops, somebody answers for the rest and there is a day; when it is over, people know where to go. */
    public void take(Move move, String detail, PersonId by, Instant at, LocalDate today) {
        var next = next(move.act());
        Refusal.when(move.deadline() != null && move.deadline().isBefore(today), "account.deadline.past");
        if (next == AccountState.POSTING_STOPPED) {
            Refusal.when(deadline(next, move) == null, "account.deadline.missing");
            Refusal.when(answerable(next, move).isEmpty(), "account.answerable.missing");
        }
        if (next == AccountState.MERGED) {
            Refusal.when(move.successor() == null, "account.successor.missing");
            Refusal.when(id.equals(move.successor()), "account.successor.itself");
        }
        if (next == AccountState.DEREGISTERED) {
            Refusal.when(move.whereTo().isEmpty() && whereTo.isEmpty(), "account.where-to.missing");
        }
        var from = state;
        enter(next, move, today, at);
        registerEvent(new AccountMoved(id, identity.name(), move.act(), from, next, detail, by, at));
    }

    /** Whether it goes on closing where that was broken off, for it was stolen or lost meanwhile and is found again. */
    public boolean goesOnClosing(AccountAct act) {
        return act == AccountAct.CLEAR && state.isOutOfHand() && cameFrom != null;
    }

    private AccountState next(AccountAct act) {
        var next = state.after(act).orElseThrow(() -> new Refusal("account.act.not-now"));
        return goesOnClosing(act) && cameFrom != null ? cameFrom : next;
    }

    private void enter(AccountState next, Move move, LocalDate today, Instant at) {
        deadline = deadline(next, move);
        answerable = answerable(next, move);
        if (!next.isOutOfHand()) {
            cameFrom = null;
        } else if (state.standing() == AccountState.Standing.CLOSING) {
            cameFrom = state;
        }
        state = next;
        since = today;
        changedAt = at;
        successorId = next == AccountState.MERGED ? move.successor() : null;
        if (!move.whereTo().isEmpty() || move.act() == AccountAct.KEEP) {
            whereTo = move.whereTo();
            whereToLink = move.whereToLink();
        }
    }

    /** A countdown once begun goes on until the end, also of one that was stolen or lost on the way. */
    private @Nullable LocalDate deadline(AccountState next, Move move) {
        return next.isOver() ? null : move.deadline() == null && keepsCountdown(next) ? deadline : move.deadline();
    }

    private String answerable(AccountState next, Move move) {
        return next.isOver()
                ? ""
                : move.answerable().isEmpty() && keepsCountdown(next) ? answerable : move.answerable();
    }

    private boolean keepsCountdown(AccountState next) {
        return (state.isStopped() || state.isOutOfHand()) && (next.isStopped() || next.isOutOfHand());
    }

    public Details details() {
        return new Details(identity, owners, purpose, interaction, papers, site, services, columns);
    }

    public AccountId id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public String name() {
        return identity.name();
    }

    public UnitId unit() {
        return owners.sponsoringUnit();
    }

    public InScope inScope() {
        return new InScope(owners.inScope(), scopedOn == null ? Times.date(registeredAt) : scopedOn);
    }

    public AccountState state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable LocalDate deadline() {
        return deadline;
    }

    public String answerable() {
        return answerable;
    }

    public @Nullable AccountId successor() {
        return successorId;
    }

    public String whereTo() {
        return whereTo;
    }

    public String whereToLink() {
        return whereToLink;
    }
}
