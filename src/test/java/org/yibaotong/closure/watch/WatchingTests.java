package org.yibaotong.closure.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.yibaotong.Refusals.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.closure.CaseId;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.LocalFetcher;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.AccountsEntered;
import org.yibaotong.register.AccountsEntered.Entered;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** What was given up is looked at every week and then every month; a stranger who answers is an alarm that somebody has to settle. */
@YibaotongTest
class WatchingTests {

    private static final Instant NIGHT = Instant.parse("2031-03-03T19:10:00Z");

    @Autowired
    Looks looks;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    Site site;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SearchAsking asking;

    private final CaseId closing = CaseId.next();
    private final Fetcher fetcher = LocalFetcher.open();
    private RawSite world;
    private UUID account;
    private String link;

    /** The case of an account nobody else's test is about, with a link of our own while this runs. */
    @BeforeEach
    void giveUp() throws Exception {
        world = RawSite.open(RawSite.page("<title>首页</title>"));
        account = jdbc.sql("""
                select id from register.account where state = 'NORMAL' and id not in (select account_id from closure.closure_case) order by name desc limit 1
                """).query(UUID.class).single();
        link = jdbc.sql("select link from register.account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
        givenUp(closing, account);
    }

    private void givenUp(CaseId id, UUID account) {
        jdbc.sql("""
                insert into closure.closure_case (id, version, number, account_id, unit_id, website, owner_id, begun_at, standing, station,
                                                  passed_on, watch_until, where_to, where_to_link)
                select :id, 0, :id, :account, (select sponsoring_unit from register.account where id = :known), false, id, now(), 'OPEN', 'WATCH',
                       date '2031-03-01', date '2031-05-24', '', ''
                  from identity.person where login = 'duruo'
                """)
                .param("id", id.value())
                .param("account", account)
                .param("known", this.account)
                .update();
    }

    @AfterEach
    void putBack() throws Exception {
        fetcher.close();
        world.close();
        jdbc.sql("delete from closure.look where case_id = :id or on_day >= date '2031-01-01'")
                .param("id", closing.value())
                .update();
        jdbc.sql("delete from closure.closure_case where id = :id")
                .param("id", closing.value())
                .update();
        link(link);
    }

    @Test
    void aStrangerWhoAnswersIsAnAlarmHeardOnceAndSettledBeforeTheWatchEnds() throws Exception {
        try (var stranger = RawSite.open(RawSite.saying("HTTP/1.1 200 OK\nConnection: close\n\n<title>彩票</title>"))) {
            link("http://127.0.0.1:" + stranger.port() + "/");
            watch(0);
            watch(1);
            assertThat(looks.of(closing)).hasSize(1).allMatch(Look::isOpen);
            assertThat(told()).isPositive();
            assertRefused("closure.watch.alarmed", () -> looks.refuseAlarmed(closing));
            assertThat(page()).bodyText().contains("旧链接又打得开了", "处理好了");
            var number = looks.of(closing).getFirst().number();
            assertThat(post("/looks/" + number + "/outcome", "outcome", " "))
                    .hasStatus(422)
                    .bodyText()
                    .contains("请写查清了什么");
            assertThat(post("/looks/" + number + "/outcome", "outcome", "向平台举报了，已经封掉"))
                    .hasStatus3xxRedirection();
            looks.refuseAlarmed(closing);
            assertThat(page()).bodyText().contains("向平台举报了，已经封掉");
        }
    }

    @Test
    void anAlarmStaysUntilItIsSettledHoweverManyLooksLieOnTopOfIt() {
        var first = LocalDate.parse("2031-03-03");
        looks.add(closing, Look.by(null, LookedAt.NEW_ACCOUNT, true, "望江街道又登记了“望江新生活”（抖音）", first));
        for (int week = 1; week <= 22; week++) {
            looks.add(closing, Look.by(null, LookedAt.LINK, false, "旧链接打不开", first.plusWeeks(week)));
        }
        assertThat(page()).bodyText().contains("又登记了“望江新生活”", "处理好了");
        assertThat(looks.isAlarmed(closing, LookedAt.NEW_ACCOUNT)).isTrue();
        assertThat(looks.isAlarmed(closing, LookedAt.SEARCH)).isFalse();
        assertRefused("closure.watch.alarmed", () -> looks.refuseAlarmed(closing));
        var alarm = looks.of(closing).getFirst();
        assertThat(post("/looks/" + alarm.number() + "/outcome", "outcome", "该开，有批文"))
                .hasStatus3xxRedirection();
        looks.refuseAlarmed(closing);
        assertThat(looks.of(closing)).hasSize(20).noneMatch(Look::isOpen);
    }

    @Test
    void anAlarmIsSettledInItsOwnCaseOnly() {
        looks.add(closing, Look.by(null, LookedAt.SEARCH, true, "同名的在发广告", LocalDate.parse("2031-03-03")));
        var number = looks.of(closing).getFirst().number();
        var other = jdbc.sql("select id::text from closure.closure_case where id <> :id limit 1")
                .param("id", closing.value())
                .query(String.class)
                .single();
        assertThat(mvc.post()
                        .uri("/desk/closures/" + other + "/looks/" + number + "/outcome")
                        .param("outcome", "举报了")
                        .with(csrf())
                        .with(signed.as("duruo")))
                .hasStatus(404);
    }

    @Test
    void itIsLookedAtEveryWeekAndAfterTwelveWeeksEveryMonth() {
        link("http://127.0.0.1:1/");
        for (int day : new int[] {0, 1, 6, 7, 13, 14}) {
            watch(day);
        }
        assertThat(looks.of(closing)).hasSize(3).noneMatch(Look::isAlarming);
        for (int day : new int[] {90, 100, 119, 120}) {
            watch(day);
        }
        assertThat(looks.of(closing)).hasSize(5);
    }

    /** Otherwise a stranger has a week, or a month, in which nobody looks. */
    @Test
    void whereNothingOutsideAnswersNothingIsWrittenAndTheNextNightLooksAgain() throws Exception {
        link("http://127.0.0.1:1/");
        try (var nobody = RawSite.open(RawSite.saying("HTTP/1.1 502 Bad Gateway\nConnection: close\n\n"))) {
            watching(0, nobody).watch();
        }
        assertThat(looks.of(closing)).isEmpty();
        watch(1);
        assertThat(looks.of(closing))
                .singleElement()
                .satisfies(look -> assertThat(look.on()).isEqualTo(LocalDate.parse("2031-03-05")));
    }

    /** A case whose account the ledger does not know is the first that is due. */
    @Test
    void whatBreaksOverOneAccountEndsTheNightForNoOther() {
        link("http://127.0.0.1:1/");
        var broken = new CaseId(new UUID(0, 1));
        givenUp(broken, UUID.randomUUID());
        try {
            watch(0);
        } finally {
            jdbc.sql("delete from closure.closure_case where id = :id")
                    .param("id", broken.value())
                    .update();
        }
        assertThat(looks.of(closing)).hasSize(1);
    }

    @Test
    void whereThereIsNoLinkPeopleAreAskedToSearch() {
        link("");
        watch(0);
        assertThat(looks.of(closing).getFirst().words()).contains("要人去平台里搜");
        assertThat(post("/looks", "someone", "false", "words", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写在哪里搜的");
        assertThat(post("/looks", "someone", "true", "words", "微信里搜到同名的，发彩票")).hasStatus3xxRedirection();
        assertRefused("closure.watch.alarmed", () -> looks.refuseAlarmed(closing));
    }

    @Test
    void aNameIsSearchedForEveryWeekAndWhoeverHandlesItIsAsked() {
        link("");
        var first = LocalDate.parse("2031-03-01");
        assertThat(looks.isSearchDue(closing, first.plusDays(6))).isFalse();
        assertThat(looks.isSearchDue(closing, first.plusDays(7))).isTrue();
        asking.ask(first.plusDays(9));
        assertThat(asked()).isOne();
        looks.add(closing, Look.by(null, LookedAt.SEARCH, false, "微信里没有", first.plusDays(9)));
        assertThat(looks.isSearchDue(closing, first.plusDays(15))).isFalse();
        assertThat(looks.isSearchDue(closing, first.plusDays(90))).isTrue();
        looks.add(closing, Look.by(null, LookedAt.SEARCH, false, "微信里没有", first.plusDays(90)));
        assertThat(looks.isSearchDue(closing, first.plusDays(119))).isFalse();
        assertThat(looks.isSearchDue(closing, first.plusDays(120))).isTrue();
    }

    private long asked() {
        return jdbc.sql("""
                select count(distinct person_id) from notices.notice join identity.person on person.id = person_id
                 where login = 'duruo' and kind = 'closure.search'
                """).query(Long.class).single();
    }

    @Test
    void newAccountsOfAUnitThatHadOneClosedAreNoticedOnceHoweverTheyCame() {
        jdbc.sql(
                        "update closure.closure_case set account_id = gen_random_uuid(), begun_at = now() + interval '1 day' where id = :id")
                .param("id", closing.value())
                .update();
        var unit = accounts.get(new AccountId(account)).unit();
        watching(0)
                .notice(new AccountsEntered(
                        List.of(
                                entered(unit, "望江新生活", false),
                                entered(unit, "望江旧事", true),
                                entered(new UnitId(UUID.randomUUID()), "别人家的", false)),
                        NIGHT));
        assertThat(looks.of(closing)).singleElement().satisfies(look -> {
            assertThat(look.what()).isEqualTo(LookedAt.NEW_ACCOUNT);
            assertThat(look.words()).isEqualTo("望江街道又登记了“望江新生活”（抖音）");
        });
    }

    private static Entered entered(UnitId unit, String name, boolean isOver) {
        return new Entered(AccountId.next(), unit, name, "抖音", "望江街道", isOver);
    }

    @Test
    void aProgramLooksAndSettlesToo() {
        var api = "/api/v1/closures/" + closing + "/looks";
        assertThat(mvc.post()
                        .uri(api)
                        .contentType("application/json")
                        .content("{\"someone\":true,\"words\":\"同名的在发广告\"}")
                        .with(csrf())
                        .with(signed.as("duruo")))
                .hasStatusOk()
                .bodyText()
                .contains("SEARCH");
        assertThat(mvc.put()
                        .uri(api + "/" + looks.of(closing).getFirst().number() + "/outcome")
                        .contentType("application/json")
                        .content("{\"outcome\":\"举报了\"}")
                        .with(csrf())
                        .with(signed.as("duruo")))
                .hasStatusOk()
                .bodyText()
                .contains("举报了");
    }

    private void link(String address) {
        jdbc.sql("update register.account set link = :link where id = :id")
                .param("link", address)
                .param("id", account)
                .update();
    }

    private void watch(int day) {
        watching(day).watch();
    }

    private Watching watching(int day) {
        return watching(day, world);
    }

    private Watching watching(int day, RawSite known) {
        var clock = Clock.fixed(NIGHT.plus(Duration.ofDays(day)), Times.ZONE);
        var outside = LocalFetcher.outside(fetcher, known);
        return new Watching(looks, accounts, fetcher, outside, people, notices, site, transaction, clock);
    }

    private long told() {
        return jdbc.sql("select count(*) from notices.notice where url like :url")
                .param("url", "/desk/closures/" + closing + "%")
                .query(Long.class)
                .single();
    }

    private MvcTestResult page() {
        return mvc.get()
                .uri("/desk/closures/" + closing)
                .with(signed.as("duruo"))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request =
                mvc.post().uri("/desk/closures/" + closing + path).with(csrf()).with(signed.as("duruo"));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
