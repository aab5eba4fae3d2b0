package org.yibaotong.closure.closurecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** Closing one account or website (关停办理). It stands at the station that is to be passed next. */
@Table(schema = "closure", name = "closure_case")
final class ClosureCase {

    @Id
    private final CaseId id;

    @Version
    private @Nullable Integer version;

    private final String number;
    private final AccountId accountId;
    private final UnitId unitId;
    private final boolean website;
    private final @Nullable AccountId successorId;
    private final Instant begunAt;
    private PersonId ownerId;

    @MappedCollection(idColumn = "case_id", keyColumn = "position")
    private List<ServiceHome> services;

    private CaseStanding standing = CaseStanding.OPEN;
    private CaseStation station = CaseStation.DECISION;
    private LocalDate passedOn;

    @Embedded.Empty
    private RunningDays running = RunningDays.NONE;

    private @Nullable LocalDate endedOn;
    private String askedWhereTo = "";
    private String whereTo = "";
    private String whereToLink = "";

    @PersistenceCreator
    ClosureCase(
            CaseId id,
            String number,
            AccountId accountId,
            UnitId unitId,
            boolean website,
            @Nullable AccountId successorId,
            PersonId ownerId,
            List<ServiceHome> services,
            LocalDate passedOn,
            Instant begunAt) {
        this.id = id;
        this.number = number;
        this.accountId = accountId;
        this.unitId = unitId;
        this.website = website;
        this.successorId = successorId;
        this.ownerId = ownerId;
        this.services = services;
        this.passedOn = passedOn;
        this.begunAt = begunAt;
    }

    /** What its unit wrote when it asked for the closing: where people go, until that is settled. */
    void suggest(String whereTo) {
        askedWhereTo = whereTo;
    }

    /** Brings what a station asks for, and goes on to the next. Nothing is skipped, and no day lies before the last. */
    void pass(CaseStation passed, Proof proof, Periods periods, LocalDate today) {
        refuseWhenOver();
        Refusal.unless(passed == station, "closure.pass.out-of-turn");
        Refusal.when(proof.on().isAfter(today), "closure.on.not-yet");
        Refusal.when(
                proof.on().isBefore(passedOn) && station != CaseStation.DECISION, "closure.on.before-last", passedOn);
        refuseWithout(proof);
        if (station == CaseStation.SERVICES) {
            whereTo = proof.words();
            whereToLink = proof.link();
        }
        running = running.passing(station, website, proof.on(), periods);
        passedOn = proof.on();
        if (station == CaseStation.WATCH) {
            end(CaseStanding.CLOSED, today);
        } else {
            station = station.next(website);
        }
    }

    private void refuseWithout(Proof proof) {
        switch (station) {
            case DECISION -> Refusal.unless(proof.isSaid(), "closure.decision.without-paper");
            case SERVICES -> refuseHomeless(proof);
            case NOTICE -> Refusal.unless(proof.isLinked(), "closure.notice.without-link");
            case LAST_POST -> Refusal.unless(proof.isSaid(), "closure.last-post.without-codes");
            case STOP -> running.refuseToStop(proof.on());
            case ARCHIVE -> Refusal.unless(proof.isSaid(), "closure.archive.without-place");
            case CANCELLATION -> Refusal.unless(proof.isShown(), "closure.cancellation.without-proof");
            case NOT_FOUND -> Refusal.unless(proof.isSaid(), "closure.not-found.without-search");
            case DOMAIN -> Refusal.unless(proof.isSaid(), "closure.domain.without-numbers");
            case WATCH -> running.refuseToEndTheWatch(proof.on());
        }
    }

    private void refuseHomeless(Proof proof) {
        inventory().refuseHomeless();
        Refusal.unless(proof.isSaid(), "closure.services.without-where-to");
    }

    /** 给一项服务定去处, and again when that one is gone. */
    ServiceHome rehome(int position, String home, String homeLink, String telephone, boolean givenUp) {
        refuseWhenOver();
        var moved = service(position).movedTo(home, homeLink, telephone, givenUp);
        services = inventory().with(position, moved);
        return moved;
    }

    ServiceHome service(int position) {
        return inventory().at(position);
    }

    /** One the ledger does not know. While it has no home, the case does not go on. */
    void addService(ServiceHome service) {
        refuseWhenOver();
        Refusal.when(station.compareTo(CaseStation.SERVICES) > 0, "closure.service.fixed");
        services = inventory().with(service);
    }

    private Inventory inventory() {
        return new Inventory(services);
    }

    /** 暂缓: there is something to wait for until it is cancelled on the platform. */
    void refuseToStayWhenPast() {
        refuseWhenOver();
        Refusal.unless(canBeKept(), "closure.stay.cancelled-already");
    }

    /** 撤回关停: possible until it is cancelled on the platform, which nobody can undo. */
    void reverse(LocalDate today) {
        refuseWhenOver();
        Refusal.unless(canBeKept(), "closure.reverse.cancelled-already");
        end(CaseStanding.REVERSED, today);
    }

    void handOver(PersonId to) {
        refuseWhenOver();
        Refusal.when(to.equals(ownerId), "closure.owner.same");
        ownerId = to;
    }

    private void end(CaseStanding as, LocalDate today) {
        standing = as;
        endedOn = today;
    }

    private void refuseWhenOver() {
        Refusal.unless(standing == CaseStanding.OPEN, "closure.pass.over");
    }

    boolean isOpen() {
        return standing == CaseStanding.OPEN;
    }

    /** Whether that one is to be passed next. */
    boolean isAt(CaseStation one) {
        return isOpen() && station == one;
    }

    boolean canBeKept() {
        return station.compareTo(CaseStation.CANCELLATION) <= 0;
    }

    /** Whether the platform has cancelled it. */
    boolean isCancelled() {
        return standing != CaseStanding.REVERSED && !canBeKept();
    }

    boolean isMerger() {
        return successorId != null;
    }

    CaseId id() {
        return id;
    }

    String number() {
        return number;
    }

    AccountId account() {
        return accountId;
    }

    UnitId unit() {
        return unitId;
    }

    boolean isWebsite() {
        return website;
    }

    @Nullable AccountId successor() {
        return successorId;
    }

    PersonId owner() {
        return ownerId;
    }

    Instant begunAt() {
        return begunAt;
    }

    List<ServiceHome> services() {
        return List.copyOf(services);
    }

    CaseStanding standing() {
        return standing;
    }

    CaseStation station() {
        return station;
    }

    LocalDate passedOn() {
        return passedOn;
    }

    @Nullable LocalDate noticeUntil() {
        return running.noticeUntil();
    }

    @Nullable LocalDate cancelBy() {
        return running.cancelBy();
    }

    @Nullable LocalDate watchUntil() {
        return running.watchUntil();
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Where people go as far as it is known before its station; empty where nobody said so. */
    String suggestedWhereTo() {
        return station == CaseStation.SERVICES ? askedWhereTo : "";
    }

    String whereTo() {
        return whereTo;
    }

    String whereToLink() {
        return whereToLink;
    }
}
