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

    @Embedded.Empty
    private Course course;

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
            Course course) {
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
        this.course = course;
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
        var account = of(id, details, Course.from(state, since, ""), at);
        account.registerEvent(new AccountRegistered(
                id, details.identity().name(), platformName, details.owners().sponsor(), by, at));
        return account;
    }

    /** One of many that are entered together, in whatever state it is. */
    static Account found(LedgerEntry entry, Instant at) {
        return of(entry.id(), entry.details(), Course.from(entry.state(), entry.since(), entry.whereTo()), at);
    }

    private static Account of(AccountId id, Details details, Course course, Instant at) {
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
                course);
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
        Refusal.when(course.state().isOver(), "account.revise.over");
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

    /** Takes one step. */
    public void take(Move move, String detail, PersonId by, Instant at, LocalDate today) {
        var from = course.state();
        course = course.after(move, id, today);
        changedAt = at;
        registerEvent(new AccountMoved(id, identity.name(), move.act(), from, course.state(), detail, by, at));
    }

    public boolean goesOnClosing(AccountAct act) {
        return course.goesOnClosing(act);
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
        return course.state();
    }

    public LocalDate since() {
        return course.since();
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable LocalDate deadline() {
        return course.deadline();
    }

    public String answerable() {
        return course.answerable();
    }

    public @Nullable AccountId successor() {
        return course.successorId();
    }

    public String whereTo() {
        return course.whereTo();
    }

    public String closingReason() {
        return course.closingReason();
    }

    public String whereToLink() {
        return course.whereToLink();
    }
}
