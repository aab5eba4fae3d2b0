package org.yibaotong.redirects.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.YibaotongTest;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.LocalFetcher;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.web.Times;

/** The targets of old addresses, looked at on a server of this machine: dead after two nights, told once, fine again at once. */
@YibaotongTest
class TargetCheckTests {

    private static final Instant NIGHT = Instant.parse("2026-11-26T18:20:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OldSites sites;

    @Autowired
    TargetTeller teller;

    @Autowired
    TransactionOperations transaction;

    private final UUID site = UUID.randomUUID();
    private final Fetcher fetcher = LocalFetcher.open();

    @BeforeEach
    void anOldSite() {
        jdbc.sql("""
                insert into redirects.old_site (id, unit_id, name, home, home_name, archive, folds_case, parameters, rule, rule_target, lasting, made_at)
                select :id, unit_id, '会断的旧网站', 'http://localhost/', '门户', '', false, '{}', 'EACH', '', false, now()
                  from identity.person where login = 'duruo'
                """).param("id", site).update();
        jdbc.sql("insert into redirects.old_host (name, site_id, preview) values (:name, :id, false)")
                .param("name", site + ".gov.cn")
                .param("id", site)
                .update();
    }

    /** The example city's mappings lead to where nothing runs while this looks at them. */
    @AfterEach
    void putBack() {
        fetcher.close();
        for (var table : List.of("mapping", "old_host")) {
            jdbc.sql("delete from redirects." + table + " where site_id = :id")
                    .param("id", site)
                    .update();
        }
        jdbc.sql("delete from redirects.old_site where id = :id")
                .param("id", site)
                .update();
        jdbc.sql("update redirects.mapping set health = '', failures = 0, checked_at = null where checked_at >= :night")
                .param("night", NIGHT.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void aTargetThatDiesIsToldOnceWithAllThatDiedThatNight() throws Exception {
        try (var server = RawSite.open(RawSite.saying("HTTP/1.1 404 Not Found\nConnection: close\n\n"))) {
            map("/a", "http://127.0.0.1:" + server.port() + "/a");
            map("/b", "http://127.0.0.1:" + server.port() + "/b");
            check(0);
            assertThat(health("/a")).isEqualTo("UNSURE");
            assertThat(told()).isEmpty();
            check(1);
            check(2);
            assertThat(health("/b")).isEqualTo("DEAD");
            assertThat(told()).hasSize(1).first().asString().contains("2条旧网址");
        }
        try (var server = RawSite.open(RawSite.saying("HTTP/1.1 200 OK\nConnection: close\n\n<title>办事</title>"))) {
            jdbc.sql("update redirects.mapping set target = :target where site_id = :site")
                    .param("target", "http://127.0.0.1:" + server.port() + "/")
                    .param("site", site)
                    .update();
            check(3);
            assertThat(health("/a")).isEqualTo("FINE");
        }
    }

    @Test
    void aPageOfErrorAnsweredAsFineIsAway() throws Exception {
        try (var server = RawSite.open(RawSite.saying(
                "HTTP/1.1 200 OK\nContent-Type: text/html\nConnection: close\n\n<title>您访问的页面不存在</title>"))) {
            map("/soft", "http://127.0.0.1:" + server.port() + "/soft");
            check(0);
            check(1);
            assertThat(health("/soft")).isEqualTo("DEAD");
        }
    }

    private void map(String address, String target) {
        jdbc.sql("""
                insert into redirects.mapping (site_id, path, typed, kind, target, edition, by_id, at)
                select :site, :address, '', 'REDIRECT', :target, 0, id, now() from identity.person where login = 'duruo'
                """)
                .param("site", site)
                .param("address", address)
                .param("target", target)
                .update();
    }

    private void check(int day) throws IOException {
        var clock = Clock.fixed(NIGHT.plus(Duration.ofDays(day)), Times.ZONE);
        try (var known = RawSite.open(RawSite.page("<title>首页</title>"))) {
            var outside = LocalFetcher.outside(fetcher, known);
            new TargetCheck(jdbc, fetcher, outside, sites, teller, transaction, clock).check();
        }
    }

    private String health(String address) {
        return jdbc.sql("select health from redirects.mapping where site_id = :site and path = :address")
                .param("site", site)
                .param("address", address)
                .query(String.class)
                .single();
    }

    private List<String> told() {
        return jdbc.sql("select distinct title from notices.notice where url = :url")
                .param("url", "/desk/old-sites/" + site)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
