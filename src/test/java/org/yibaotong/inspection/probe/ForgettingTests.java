package org.yibaotong.inspection.probe;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.look.Look;
import org.yibaotong.inspection.look.PageCopy;
import org.yibaotong.inspection.look.SeenPage;
import org.yibaotong.inspection.look.VisitResult;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.Website;
import org.yibaotong.web.Times;

/** What is old is forgotten, except what a finding rests on. */
@YibaotongTest
class ForgettingTests {

    private static final Duration LONG_AGO = Duration.ofDays(400);

    @Autowired
    Forgetting forgetting;

    @Autowired
    Visits visits;

    @Autowired
    Looks looks;

    @Autowired
    PageCopies copies;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final FindingId finding = FindingId.next();
    private Instant then;
    private Website site;
    private Website other;
    private UUID look;
    private UUID othersLook;

    @BeforeEach
    void seenLongAgo() {
        empty();
        then = clock.instant().minus(LONG_AGO);
        site = accounts.websites(null, 2).getFirst();
        other = accounts.websites(null, 2).getLast();
        look = seen(site, "aa11");
        othersLook = seen(other, "bb22");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("delete from inspection.finding_step where finding_id = :id")
                .param("id", finding.value())
                .update();
        jdbc.sql("delete from inspection.finding where id = :id")
                .param("id", finding.value())
                .update();
        empty();
    }

    private void empty() {
        List.of("visit", "look", "page_copy")
                .forEach(table -> jdbc.sql("delete from inspection." + table).update());
    }

    @Test
    void whatAnOpenFindingRestsOnStaysHoweverOldItIs() {
        finding("DISPUTED", then);
        forgetting.forget();
        assertThat(looks.find(look)).isPresent();
        assertThat(copies.find("aa11")).isPresent();
        assertThat(visitsOf(site)).isEqualTo(1);
        assertThat(looks.find(othersLook)).isEmpty();
        assertThat(copies.find("bb22")).isEmpty();
        assertThat(visitsOf(other)).isZero();
    }

    @Test
    void itStaysForSomeTimeAfterTheFindingIsOver() {
        finding("MENDED", clock.instant().minus(Duration.ofDays(729)));
        forgetting.forget();
        assertThat(copies.find("aa11")).isPresent();
    }

    @Test
    void whatAFindingLongOverRestedOnIsForgotten() {
        finding("MENDED", clock.instant().minus(Duration.ofDays(731)));
        forgetting.forget();
        assertThat(looks.find(look)).isEmpty();
        assertThat(copies.find("aa11")).isEmpty();
    }

    @Test
    void theTimeCountsFromTheLastThatHappenedToIt() {
        finding("DROPPED", clock.instant().minus(Duration.ofDays(731)));
        jdbc.sql("insert into inspection.finding_step (finding_id, act, detail, at) values (:id, '不算问题', '', :at)")
                .param("id", finding.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        forgetting.forget();
        assertThat(copies.find("aa11")).isPresent();
    }

    @Test
    void thePageSomebodySawSomethingOnGoesWithTheirFinding() {
        finding("MENDED", clock.instant().minus(Duration.ofDays(729)));
        jdbc.sql("""
                insert into inspection.finding_snapshot (finding_id, address, way, status, at, bytes, is_cut, hash, type, packed)
                values (:id, 'http://a.example/', '{}', 200, now(), 1, false, 'aa11', 'text/html', '')
                """).param("id", finding.value()).update();
        forgetting.forget();
        assertThat(snapshots()).isOne();
        jdbc.sql("update inspection.finding set judged_at = judged_at - interval '2 days' where id = :id")
                .param("id", finding.value())
                .update();
        forgetting.forget();
        assertThat(snapshots()).isZero();
    }

    private long snapshots() {
        return jdbc.sql("select count(*) from inspection.finding_snapshot where finding_id = :id")
                .param("id", finding.value())
                .query(Long.class)
                .single();
    }

    private UUID seen(Website site, String hash) {
        visits.add(site.id(), then, VisitResult.FAILED, new SeenPage.Answered("TOO_SLOW", 0, 15_000));
        copies.keep(PageCopy.of(hash, "text/html", new byte[] {1}), then);
        var home = new SeenPage(
                SeenPage.Part.HOME,
                "",
                "http://a.example/",
                List.of(),
                VisitResult.FINE,
                new SeenPage.Answered("NONE", 200, 1),
                new SeenPage.Content(hash, 1, false));
        var look = new Look(Look.RULES, VisitResult.FINE, "NONE", List.of(home), null, null);
        return looks.add(site.id(), then, Times.date(then), null, look);
    }

    private void finding(String state, Instant judgedAt) {
        var on = Times.date(then);
        jdbc.sql("""
                insert into inspection.finding (id, version, account_id, unit_id, tier, category, rule, indicator, indicator_version,
                       severity, judged, sha256, since, judged_on, found_at, judged_at, state, disputed_by)
                values (:id, 0, :account, :unit, 'CITY', 'GOVERNMENT', 'HOME_SILENCE', 'W3', 1, 'VETO', '', '', :on, :on, :at, :at, :state, :unit)
                """)
                .param("id", finding.value())
                .param("account", site.id().value())
                .param("unit", site.unit().value())
                .param("on", on)
                .param("at", judgedAt.atOffset(ZoneOffset.UTC))
                .param("state", state)
                .update();
    }

    private int visitsOf(Website site) {
        return visits.days(List.of(site.id()), Times.date(then), Times.date(then)).stream()
                .mapToInt(Visits.Day::all)
                .sum();
    }
}
