package org.yibaotong.citizens.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.LocalFetcher;
import org.yibaotong.fetch.Nights;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notices;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** A link counts as broken after two bad nights, and its keeper is told once. */
@YibaotongTest
class LinkCheckingTests {

    private static final Instant NIGHT = Instant.parse("2026-11-26T18:30:00Z");

    @Autowired
    LinkChecks checks;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Words words;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @Autowired
    MockMvcTester mvc;

    private final Fetcher fetcher = LocalFetcher.open();
    private UUID service;
    private List<UUID> others;

    /** Only our own service has a link while this runs. */
    @BeforeEach
    void enter() {
        others = jdbc.sql(
                        "update citizens.service set closed_for = 'test' where link <> '' and closed_for is null returning id")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        service = UUID.randomUUID();
    }

    @AfterEach
    void putBack() {
        fetcher.close();
        jdbc.sql("delete from citizens.service where name = '会断的链接'").update();
        jdbc.sql("update citizens.service set closed_for = null where id = any(:ids)")
                .param("ids", others.toArray(UUID[]::new))
                .update();
    }

    @Test
    void aLinkThatFailsForTwoNightsIsToldOnceAndIsFineAgainAtOnce() throws Exception {
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 404 Not Found\nConnection: close\n\n"))) {
            link("http://127.0.0.1:" + site.port() + "/gone");
            on(0).checkAll();
            assertThat(check().isBroken()).isFalse();
            assertThat(told()).isZero();
            on(1).checkAll();
            assertThat(check().isBroken()).isTrue();
            assertThat(check().fault()).isEqualTo("网站回答404");
            on(2).checkAll();
            assertThat(told()).isOne();
            assertThat(mvc.get().uri("/desk/services?need=BROKEN").with(signed.as("gaoxin")))
                    .bodyText()
                    .contains("会断的链接", "链接打不开");
            for (var page : List.of("/services?q=会断的链接", "/services/" + number())) {
                assertThat(mvc.get().uri(page)).as(page).bodyText().contains("这两天可能打不开，先打电话问");
            }
        }
    }

    @Test
    void whereOneHasToSignInThereIsSomething() throws Exception {
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 403 Forbidden\nConnection: close\n\n"))) {
            link("http://127.0.0.1:" + site.port() + "/");
            on(0).checkAll();
            on(1).checkAll();
            assertThat(check().isBroken()).isFalse();
        }
    }

    @Test
    void anAddressOfOurOwnNetworkIsNeitherAskedNorBlamed() {
        link("http://10.1.2.3/");
        on(0).checkAll();
        assertThat(checks.find(new ServiceId(service), "http://10.1.2.3/")).isEmpty();
    }

    @Test
    void whereNoneOfSeveralAnswersTheyAreBlamedOnlyIfTheOutsideDoes() throws Exception {
        link("http://127.0.0.1:1/");
        link(UUID.randomUUID(), "http://127.0.0.2:1/");
        link(UUID.randomUUID(), "http://127.0.0.3:1/");
        on(0).checkAll();
        assertThat(checks.find(new ServiceId(service), "http://127.0.0.1:1/")).isEmpty();
        try (var known = RawSite.open(RawSite.page("<title>首页</title>"))) {
            on(1, known).checkAll();
        }
        assertThat(check().isFailing()).isTrue();
    }

    private void link(String address) {
        link(service, address);
    }

    private void link(UUID id, String address) {
        jdbc.sql("""
                insert into citizens.service (id, kind, topic, name, link, unit_id, confirmed_on, entered_at, version)
                select :id, 'LINK', '看病', '会断的链接', :link, unit_id, current_date, now(), 0
                  from identity.person where login = 'gaoxin'
                """).param("id", id).param("link", address).update();
    }

    private long number() {
        return jdbc.sql("select number from citizens.service where id = :id")
                .param("id", service)
                .query(Long.class)
                .single();
    }

    private LinkChecking on(int day, RawSite... known) {
        var clock = Clock.fixed(NIGHT.plus(Duration.ofDays(day)), Times.ZONE);
        var outside = LocalFetcher.outside(fetcher, known);
        return new LinkChecking(checks, fetcher, outside, people, notices, transaction, words, clock);
    }

    private Nights check() {
        var link = jdbc.sql("select link from citizens.service where id = :id")
                .param("id", service)
                .query(String.class)
                .single();
        return checks.find(new ServiceId(service), link).orElseThrow();
    }

    private long told() {
        return jdbc.sql("select count(*) from notices.notice where url = :url and person_id = :person")
                .param("url", "/desk/services/" + service)
                .param("person", signed.person("gaoxin").value())
                .query(Long.class)
                .single();
    }
}
