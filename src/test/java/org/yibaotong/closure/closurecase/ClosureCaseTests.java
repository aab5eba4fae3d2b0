package org.yibaotong.closure.closurecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;
import static org.yibaotong.closure.closurecase.CaseStation.ARCHIVE;
import static org.yibaotong.closure.closurecase.CaseStation.CANCELLATION;
import static org.yibaotong.closure.closurecase.CaseStation.DECISION;
import static org.yibaotong.closure.closurecase.CaseStation.DOMAIN;
import static org.yibaotong.closure.closurecase.CaseStation.LAST_POST;
import static org.yibaotong.closure.closurecase.CaseStation.NOTICE;
import static org.yibaotong.closure.closurecase.CaseStation.NOT_FOUND;
import static org.yibaotong.closure.closurecase.CaseStation.SERVICES;
import static org.yibaotong.closure.closurecase.CaseStation.STOP;
import static org.yibaotong.closure.closurecase.CaseStation.WATCH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibaotong.closure.CaseId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** What every station of a case asks for. */
class ClosureCaseTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-31");
    private static final String LINK = "https://rm.shili.example/1";

    private final Periods periods = TestPeriods.of("");

    @ParameterizedTest
    @EnumSource
    void noStationIsSkippedAndNoneIsPassedTwice(CaseStation standsAt) {
        for (var other : CaseStation.values()) {
            if (other != standsAt) {
                assertRefused("closure.pass.out-of-turn", () -> pass(website(standsAt), other, full(TODAY)));
            }
        }
    }

    @Test
    void onlyWebsitesHaveADomain() {
        assertThat(account(WATCH).station()).isEqualTo(WATCH);
        var website = website(NOT_FOUND);
        pass(website, NOT_FOUND, full(website.passedOn()));
        assertThat(website.station()).isEqualTo(DOMAIN);
    }

    @Test
    void aDecisionHasItsPaper() {
        assertRefused("closure.decision.without-paper", () -> pass(account(DECISION), DECISION, empty()));
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        assertRefused("closure.on.not-yet", () -> pass(account(DECISION), DECISION, full(TODAY.plusDays(1))));
    }

    @Test
    void noStationIsPassedBeforeTheOneBefore() {
        var closing = account(NOTICE);
        assertRefused(
                "closure.on.before-last",
                () -> pass(closing, NOTICE, full(closing.passedOn().minusDays(1))));
    }

    @Test
    void everyServiceHasANewHomeBeforeTheNotice() {
        var closing = account(SERVICES);
        closing.addService(ServiceHome.homeless("活动报名", ""));
        assertRefused("closure.services.without-home", () -> pass(closing, SERVICES, full(TODAY)));
        closing.rehome(0, "门户“活动”", LINK, "", false);
        pass(closing, SERVICES, full(TODAY));
        assertThat(closing.station()).isEqualTo(NOTICE);
    }

    @Test
    void peopleAreToldInOneSentenceWhereToGo() {
        assertRefused("closure.services.without-where-to", () -> pass(account(SERVICES), SERVICES, empty()));
    }

    @Test
    void whatIsGivenUpSaysWhy() {
        var closing = account(SERVICES);
        closing.addService(ServiceHome.homeless("投票", ""));
        assertRefused("closure.home.without-reason", () -> closing.rehome(0, "", "", "", true));
        assertRefused("closure.home.missing", () -> closing.rehome(0, " ", LINK, "", false));
        closing.rehome(0, "活动2024年就结束了", "", "", true);
        pass(closing, SERVICES, full(TODAY));
    }

    @Test
    void aServiceIsNamedOnce() {
        var closing = account(SERVICES);
        closing.addService(ServiceHome.homeless("投票", ""));
        assertRefused("closure.service.there-already", () -> closing.addService(ServiceHome.homeless("投票", "")));
        assertRefused("closure.service.without-name", () -> ServiceHome.homeless(" ", ""));
        assertRefused("closure.service.unknown", () -> closing.rehome(9, "门户", "", "", false));
    }

    @Test
    void afterTheNoticeNoServiceIsAddedButOneThatLostItsHomeGetsAnother() {
        var closing = account(SERVICES);
        closing.addService(ServiceHome.homeless("挂号", ""));
        closing.rehome(0, "门户“办事”", LINK, "", false);
        pass(closing, SERVICES, full(TODAY));
        assertRefused("closure.service.fixed", () -> closing.addService(ServiceHome.homeless("投票", "")));
        closing.rehome(0, "卫生院窗口", "", "", false);
        assertThat(closing.services().getFirst().home()).isEqualTo("卫生院窗口");
    }

    @Test
    void aNoticeIsSomewhereToBeRead() {
        assertRefused("closure.notice.without-link", () -> pass(account(NOTICE), NOTICE, said()));
    }

    @Test
    void theLastPostSaysWhatBecomesOfPrintedCodes() {
        assertRefused(
                "closure.last-post.without-codes",
                () -> pass(account(LAST_POST), LAST_POST, new Proof(TODAY, "", LINK, null)));
    }

    @Test
    void postingStopsTheDayAfterTheNoticeIsOver() {
        var closing = account(STOP);
        var until = closing.noticeUntil();
        assertThat(until).isNotNull();
        assertRefused("closure.stop.notice-runs", () -> pass(closing, STOP, full(until)));
        pass(closing, STOP, full(until.plusDays(1)));
        assertThat(closing.station()).isEqualTo(ARCHIVE);
    }

    @Test
    void whoStopsHasADayByWhichItIsCancelled() {
        for (var station : List.of(ARCHIVE, CANCELLATION, NOT_FOUND)) {
            assertThat(account(station).cancelBy()).as("%s", station).isNotNull();
            assertThat(account(station).station().isStopped()).isTrue();
        }
        assertThat(account(STOP).station().isStopped()).isFalse();
        assertThat(account(WATCH).station().isStopped()).isFalse();
    }

    @Test
    void theArchiveIsSomewhere() {
        assertRefused("closure.archive.without-place", () -> pass(account(ARCHIVE), ARCHIVE, empty()));
    }

    @Test
    void aCancellationIsProved() {
        assertRefused("closure.cancellation.without-proof", () -> pass(account(CANCELLATION), CANCELLATION, said()));
    }

    @Test
    void closingCountsOnlyWhenItWasSearchedForAndNotFound() {
        assertRefused("closure.not-found.without-search", () -> pass(account(NOT_FOUND), NOT_FOUND, empty()));
    }

    @Test
    void aWebsitesDomainAndFilingNumbersAreCancelledToo() {
        assertRefused("closure.domain.without-numbers", () -> pass(website(DOMAIN), DOMAIN, empty()));
    }

    @Test
    void itIsWatchedForTwelveWeeks() {
        var closing = account(WATCH);
        var until = closing.watchUntil();
        assertThat(until).isEqualTo(closing.passedOn().plusWeeks(12));
        assertRefused("closure.watch.runs", () -> closing.pass(WATCH, full(until), periods, until));
        closing.pass(WATCH, full(until.plusDays(1)), periods, until.plusDays(1));
        assertThat(closing.standing()).isEqualTo(CaseStanding.CLOSED);
        assertRefused("closure.pass.over", () -> closing.pass(WATCH, full(TODAY), periods, TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void untilItIsCancelledItCanBeReversed(CaseStation standsAt) {
        var closing = website(standsAt);
        if (standsAt.compareTo(CANCELLATION) > 0) {
            assertRefused("closure.reverse.cancelled-already", () -> closing.reverse(TODAY));
        } else {
            closing.reverse(TODAY);
            assertThat(closing.standing()).isEqualTo(CaseStanding.REVERSED);
            assertRefused("closure.pass.over", () -> pass(closing, standsAt, full(TODAY)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void untilItIsCancelledItMayBeStayed(CaseStation standsAt) {
        var closing = website(standsAt);
        if (standsAt.compareTo(CANCELLATION) > 0) {
            assertRefused("closure.stay.cancelled-already", closing::refuseToStayWhenPast);
        } else {
            closing.refuseToStayWhenPast();
            closing.reverse(TODAY);
            assertRefused("closure.pass.over", closing::refuseToStayWhenPast);
        }
    }

    @Test
    void whatWouldBreakIsWhatPeopleWereTold() {
        assertThat(Breaking.of(account(NOTICE))).isEmpty();
        var closing = account(SERVICES);
        closing.addService(ServiceHome.homeless("挂号", ""));
        closing.rehome(0, "门户“办事”", LINK, "", false);
        pass(closing, SERVICES, full(closing.passedOn()));
        pass(closing, NOTICE, full(closing.passedOn()));
        assertThat(Breaking.of(closing)).hasSize(2).anyMatch(line -> line.contains("挂号"));
        assertThat(Breaking.of(account(ARCHIVE))).anyMatch(line -> line.contains("恢复更新"));
    }

    @Test
    void itIsHandedOverToSomebodyElse() {
        var closing = account(ARCHIVE);
        assertRefused("closure.owner.same", () -> closing.handOver(closing.owner()));
        closing.handOver(PersonId.next());
    }

    @Test
    void whatIsTypedHasItsLimits() {
        assertRefused("closure.link.not-a-link", () -> new Proof(TODAY, "", "javascript:alert(1)", null));
        assertRefused("closure.words.too-long", () -> new Proof(TODAY, "长".repeat(301), "", null));
        assertRefused("closure.home-link.not-a-link", () -> new ServiceHome("挂号", "", "门户", "rm.shili", "", false));
        assertRefused("closure.home.too-long", () -> new ServiceHome("挂号", "", "长".repeat(201), "", "", false));
        assertRefused("closure.telephone.not-one", () -> new ServiceHome("挂号", "", "窗口", "", "问老李", false));
        assertRefused("closure.service.too-long", () -> ServiceHome.homeless("长".repeat(61), ""));
    }

    private void pass(ClosureCase closing, CaseStation station, Proof proof) {
        closing.pass(station, proof, periods, TODAY);
    }

    private ClosureCase account(CaseStation station) {
        return standing(station, false);
    }

    private ClosureCase website(CaseStation station) {
        return standing(station, true);
    }

    /** Brought there as fast as the rules allow. */
    private ClosureCase standing(CaseStation station, boolean isWebsite) {
        var day = LocalDate.parse("2026-08-03");
        var closing = new ClosureCase(
                CaseId.next(),
                "2026-关-0001",
                AccountId.next(),
                new UnitId(java.util.UUID.randomUUID()),
                isWebsite,
                null,
                PersonId.next(),
                new ArrayList<>(),
                day,
                Instant.EPOCH);
        for (var passed : Arrays.asList(CaseStation.values()).subList(0, station.ordinal())) {
            if (passed.isOf(isWebsite)) {
                day = passed == STOP && closing.noticeUntil() != null
                        ? closing.noticeUntil().plusDays(1)
                        : day;
                pass(closing, passed, full(day));
            }
        }
        return closing;
    }

    private static Proof full(LocalDate on) {
        return new Proof(on, "写清楚了", LINK, null);
    }

    private static Proof said() {
        return new Proof(TODAY, "写清楚了", "", null);
    }

    private static Proof empty() {
        return new Proof(TODAY, "", "", null);
    }
}
