package org.yibaotong.closure.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.yibaotong.Refusals.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.CaseId;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.LocalFetcher;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Nobody is sent to where there is nothing; a home that dies later is told once to whoever handles the case. */
@YibaotongTest
class HomeCheckingTests {

    private static final Instant NIGHT = Instant.parse("2026-11-26T18:40:00Z");

    @Autowired
    HomeChecks checks;

    @Autowired
    HomeTeller teller;

    @Autowired
    OwnServices services;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Words words;

    @Autowired
    JdbcClient jdbc;

    private final CaseId closing = CaseId.next();
    private final Fetcher fetcher = LocalFetcher.open();

    /** A case that was reversed is nobody else's business, and its homes are looked at by name. */
    @BeforeEach
    void begin() {
        jdbc.sql("""
                insert into closure.closure_case (id, version, number, account_id, unit_id, website, owner_id, begun_at, standing, station,
                                                  passed_on, ended_on, where_to, where_to_link)
                select :id, 0, :id, gen_random_uuid(), unit_id, false, id, now(), 'REVERSED', 'NOTICE', current_date, current_date, '', ''
                  from identity.person where login = 'duruo'
                """).param("id", closing.value()).update();
    }

    @AfterEach
    void putBack() {
        fetcher.close();
        for (var table : List.of("home_check", "service")) {
            jdbc.sql("delete from closure." + table + " where case_id = :id")
                    .param("id", closing.value())
                    .update();
        }
        jdbc.sql("delete from closure.closure_case where id = :id")
                .param("id", closing.value())
                .update();
    }

    @Test
    void aHomeThatDiesIsToldOnceOnTheSecondNightAndIsFineAgainAtOnce() throws Exception {
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 404 Not Found\nConnection: close\n\n"))) {
            home("http://127.0.0.1:" + site.port() + "/gone");
            on(0).look(closing);
            assertRefused("closure.notice.home-away", () -> checks.refuseAway(closing));
            assertThat(told()).isZero();
            on(1).look(closing);
            on(2).look(closing);
            assertThat(told()).isOne();
        }
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 200 OK\nConnection: close\n\n<title>办事</title>"))) {
            home("http://127.0.0.1:" + site.port() + "/");
            on(3).look(closing);
            checks.refuseAway(closing);
            assertThat(checks.of(closing).get(0).nights().failingOn()).isNull();
        }
    }

    @Test
    void aPageThatSaysItIsNotThereIsNotThereWhateverItsStatus() throws Exception {
        try (var site = RawSite.open(RawSite.saying(
                "HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close\n\n<title>404 页面不存在</title>"))) {
            home("http://127.0.0.1:" + site.port() + "/");
            on(0).look(closing);
            assertRefused("closure.notice.home-away", () -> checks.refuseAway(closing));
        }
    }

    @Test
    void whatSomebodyOpenedIsThereUntilItIsAnotherLink() {
        home("https://rm.shili.example/");
        on(0).look(closing);
        assertRefused("closure.notice.home-away", () -> checks.refuseAway(closing));
        checks.seen(closing, 0);
        on(1).look(closing);
        checks.refuseAway(closing);
        assertThat(told()).isZero();
        home("https://rm.shili.example/elsewhere");
        on(1).look(closing);
        assertRefused("closure.notice.home-away", () -> checks.refuseAway(closing));
    }

    /** Each answers only once the other has been asked as well. */
    @Test
    void whereSomebodyWaitsAllHomesAreOpenedAtTheSameTime() throws Exception {
        var both = new CountDownLatch(2);
        try (var site = RawSite.open((request, out) -> {
            both.countDown();
            if (both.await(10, TimeUnit.SECONDS)) {
                RawSite.page("<title>办事</title>").write(request, out);
            }
        })) {
            home(0, "http://127.0.0.1:" + site.port() + "/a");
            home(1, "http://127.0.0.1:" + site.port() + "/b");
            on(0).look(closing);
            checks.refuseAway(closing);
            assertThat(checks.of(closing)).hasSize(2);
        }
    }

    @Test
    void oneAddressOfSeveralServicesIsOpenedOnceAndWithinTheHourNotAgain() throws Exception {
        try (var site = RawSite.open(RawSite.page("<title>办事</title>"))) {
            home(0, "http://127.0.0.1:" + site.port() + "/");
            home(1, "http://127.0.0.1:" + site.port() + "/");
            at(Duration.ZERO).look(closing);
            at(Duration.ofMinutes(59)).look(closing);
            assertThat(site.requests).hasSize(1);
            at(Duration.ofMinutes(60)).look(closing);
            assertThat(site.requests).hasSize(2);
            home(1, "http://127.0.0.1:" + site.port() + "/elsewhere");
            at(Duration.ofMinutes(61)).look(closing);
            assertThat(site.requests).hasSize(3);
        }
    }

    /** Whoever had it mended need not wait. */
    @Test
    void aHomeThatWasAwayIsOpenedAgainAtOnce() throws Exception {
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 404 Not Found\nConnection: close\n\n"))) {
            home("http://127.0.0.1:" + site.port() + "/");
            at(Duration.ZERO).look(closing);
            at(Duration.ofMinutes(1)).look(closing);
            assertThat(site.requests).hasSize(2);
        }
    }

    @Test
    void whatWeMayNotAskIsNotBlamed() {
        home("http://10.1.2.3/");
        for (int night = 0; night < 3; night++) {
            on(night).look(closing);
        }
        assertThat(checks.of(closing).get(0).nights().failingOn()).isNull();
        assertThatCode(() -> checks.refuseAway(closing)).doesNotThrowAnyException();
        assertThat(told()).isZero();
    }

    @Test
    void aServiceOfOursThatIsNotThereIsAway() {
        home("/services/999999");
        on(0).look(closing);
        assertRefused("closure.notice.home-away", () -> checks.refuseAway(closing));
    }

    private void home(String link) {
        home(0, link);
    }

    private void home(int position, String link) {
        jdbc.sql("""
                insert into closure.service (case_id, position, name, link, home, home_link, given_up) values (:case, :at, '活动报名', '', '门户', :link, false)
                on conflict (case_id, position) do update set home_link = :link
                """)
                .param("case", closing.value())
                .param("at", position)
                .param("link", link)
                .update();
    }

    private HomeChecking on(int day) {
        return at(Duration.ofDays(day));
    }

    private HomeChecking at(Duration later) {
        var clock = Clock.fixed(NIGHT.plus(later), Times.ZONE);
        return new HomeChecking(
                checks, teller, services, fetcher, LocalFetcher.outside(fetcher), transaction, words, clock);
    }

    private long told() {
        return jdbc.sql("select count(*) from notices.notice where url = :url")
                .param("url", "/desk/closures/" + closing)
                .query(Long.class)
                .single();
    }
}
