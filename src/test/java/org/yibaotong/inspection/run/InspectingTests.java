package org.yibaotong.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Race;
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.Vetoes;
import org.yibaotong.inspection.finding.Steps;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Times;

/** An inspection of everything: once is enough, half-way goes on, and two at a time are one. */
@YibaotongTest
class InspectingTests {

    @Autowired
    Inspecting inspecting;

    @Autowired
    Runs runs;

    @Autowired
    Vetoes vetoes;

    @Autowired
    Accounts accounts;

    @Autowired
    Indicators indicators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void theSameFactsChangeNothing() {
        whole();
        var before = written();
        whole();
        assertThat(written()).isEqualTo(before);
        var last = runs.last().orElseThrow();
        assertThat(List.of(last.found(), last.ended())).containsExactly(0, 0);
        assertThat(last.done()).isEqualTo(last.total()).isEqualTo(accounts.count());
    }

    /** The node is gone. Whoever is given its task goes on behind the last account it came to. */
    @Test
    void halfWayItGoesOnWhereItStopped() {
        whole();
        var passed = accounts.after(null, 700);
        jdbc.sql("delete from inspection.judged").update();
        var id = begin();
        runs.progress(id, passed.getLast().id(), passed.size(), 0, 0);
        inspecting.run(id);
        var run = runs.find(id).orElseThrow();
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.done()).isEqualTo(accounts.count());
        assertThat(jdbc.sql("select count(*) from inspection.judged where account_id <= :last")
                        .param("last", passed.getLast().id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        whole();
    }

    @Test
    void twoAtATimeAreOne() {
        var id = begin();
        assertThat(runs.begin(null, today(), 1, clock.instant())).isEmpty();
        inspecting.run(id);
        assertThat(runs.last().orElseThrow().isRunning()).isFalse();
    }

    @Test
    void twoNodesThatAreGivenTheSameOneDoItOnce() throws InterruptedException {
        var id = begin();
        assertThat(Race.of(() -> run(id), () -> run(id))).containsOnly("done");
        var run = runs.find(id).orElseThrow();
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.done()).isEqualTo(accounts.count());
    }

    @Test
    void whatSomebodyDisputesAtThatMomentIsWeighedAgain() throws Exception {
        whole();
        var finding = silent();
        seen(finding, today().minusDays(1));
        var id = begin();
        try (var node = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = transaction.execute(status -> {
                dispute(finding);
                var begun = node.submit(() -> run(id));
                await().until(this::somebodyWaits);
                return begun;
            });
            assertThat(running.get()).isEqualTo(Run.State.DONE);
        }
        assertThat(state(finding.get("id"))).isEqualTo("DISPUTED");
        assertThat(jdbc.sql("select judged from inspection.finding where id = :id")
                        .param("id", finding.get("id"))
                        .query(String.class)
                        .single())
                .contains(today().minusDays(1).toString());
    }

    private Run.State run(UUID id) {
        inspecting.run(id);
        return runs.find(id).orElseThrow().state();
    }

    private void dispute(Map<String, Object> finding) {
        jdbc.sql("""
                update inspection.finding set version = version + 1, state = 'DISPUTED', disputed_by = gen_random_uuid() where id = :id
                """).param("id", finding.get("id")).update();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatWasPostedSinceEndsTheFindingAndSilenceOnAnotherDayIsNew() {
        whole();
        var finding = jdbc.sql(
                        "select id, account_id from inspection.finding where rule = 'SILENCE' and state = 'OPEN' limit 1")
                .query()
                .singleRow();
        jdbc.sql("update register.latest set posted_on = :today, posted_seen_on = :today where account_id = :account")
                .param("today", today())
                .param("account", finding.get("account_id"))
                .update();
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("MENDED");
        assertThat(steps(finding.get("id"))).contains("已改正");
    }

    @Test
    void whoeverDisputedIsToldWhenTheFindingEndsByItself() {
        whole();
        var finding = jdbc.sql(
                        "select id, account_id from inspection.finding where rule = 'SILENCE' and state = 'OPEN' limit 1")
                .query()
                .singleRow();
        var asker = jdbc.sql("select id from identity.person where login = 'hejia'")
                .query(UUID.class)
                .single();
        jdbc.sql("update inspection.finding set state = 'DISPUTED', disputed_by = :asker where id = :id")
                .param("asker", asker)
                .param("id", finding.get("id"))
                .update();
        jdbc.sql("update register.latest set posted_on = :today, posted_seen_on = :today where account_id = :account")
                .param("today", today())
                .param("account", finding.get("account_id"))
                .update();
        whole();
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("MENDED");
        assertThat(jdbc.sql("select person_id from notices.notice where kind = 'finding.over' and url like '%' || :id")
                        .param("id", String.valueOf(finding.get("id")))
                        .query(UUID.class)
                        .list())
                .containsExactly(asker);
    }

    @Test
    void whatTheUnitSaysIsMendedIsOpenAgainWhereLaterFactsSayOtherwise() {
        whole();
        var finding = silent();
        jdbc.sql("""
                update inspection.finding set state = 'REPORTED', reported_by = gen_random_uuid(), reported_on = :day where id = :id
                """)
                .param("day", today().minusDays(3))
                .param("id", finding.get("id"))
                .update();
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("REPORTED");
        seen(finding, today().minusDays(1));
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("OPEN");
        assertThat(steps(finding.get("id"))).containsOnlyOnce("复查");
    }

    @Test
    void whatSomebodySawMendedStaysSoWithTheSameFacts() {
        whole();
        var finding = silent();
        jdbc.sql("update inspection.finding set state = 'MENDED', rechecked_by = gen_random_uuid() where id = :id")
                .param("id", finding.get("id"))
                .update();
        whole();
        assertThat(open(finding)).isZero();
        seen(finding, today().minusDays(1));
        whole();
        assertThat(open(finding)).isOne();
    }

    @Test
    void whatWasDecidedToBeNoneStaysSoWhateverStepItsAccountTakes() {
        whole();
        var finding = withoutInteraction();
        jdbc.sql("update inspection.finding set state = 'DROPPED', disputed_by = gen_random_uuid() where id = :id")
                .param("id", finding.get("id"))
                .update();
        takeAStep(finding);
        whole();
        assertThat(jdbc.sql(
                                "select count(*) from inspection.finding where account_id = :account and rule = 'NO_INTERACTION' and is_open")
                        .param("account", finding.get("account_id"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatTheUnitSaysIsMendedIsNotBeliedByAStepOfItsAccount() {
        whole();
        var finding = withoutInteraction();
        jdbc.sql("""
                update inspection.finding set state = 'REPORTED', reported_by = gen_random_uuid(), reported_on = :day where id = :id
                """)
                .param("day", today().minusDays(1))
                .param("id", finding.get("id"))
                .update();
        takeAStep(finding);
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("REPORTED");
        assertThat(steps(finding.get("id"))).as("nobody looked").doesNotContain("复查");
    }

    @Test
    void whatWasSeenByHandDoesNotEndByItself() {
        whole();
        var finding = silent();
        jdbc.sql("update inspection.finding set rule = 'BY_HAND' where id = :id")
                .param("id", finding.get("id"))
                .update();
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("OPEN");
    }

    @Test
    void whatHasBecomeWorseIsAsIfItWasNeverDisputed() {
        whole();
        var finding = jdbc.sql(
                        "select id, account_id from inspection.finding where indicator = 'T10' and state = 'OPEN' limit 1")
                .query()
                .singleRow();
        jdbc.sql("update inspection.finding set state = 'UPHELD', disputed_by = gen_random_uuid() where id = :id")
                .param("id", finding.get("id"))
                .update();
        jdbc.sql("delete from register.figure where account_id = :account")
                .param("account", finding.get("account_id"))
                .update();
        jdbc.sql("update register.latest set posted_on = :post, posted_seen_on = :today where account_id = :account")
                .param("post", today().minusDays(20))
                .param("today", today())
                .param("account", finding.get("account_id"))
                .update();
        whole();
        assertThat(jdbc.sql(
                                "select indicator || ' ' || state || ' ' || (disputed_by is null) from inspection.finding where id = :id")
                        .param("id", finding.get("id"))
                        .query(String.class)
                        .single())
                .isEqualTo("M2a OPEN true");
    }

    /** A warning, then a veto, then a warning again: it was a veto from the second day to the third. */
    @Test
    void aVetoThatBecameMilderIsToldFromTheDayItBecameOne() {
        whole();
        var finding = jdbc.sql(
                        "select id, account_id from inspection.finding where indicator = 'T10' and state = 'OPEN' limit 1")
                .query()
                .singleRow();
        jdbc.sql("delete from register.figure where account_id = :account")
                .param("account", finding.get("account_id"))
                .update();
        posted(finding, today().minusDays(20));
        whole();
        jdbc.sql("update inspection.finding set found_at = found_at - interval '9 days' where id = :id")
                .param("id", finding.get("id"))
                .update();
        jdbc.sql("update inspection.finding_step set at = :at where finding_id = :id and act = :changed")
                .param("at", clock.instant().minus(Duration.ofDays(5)).atOffset(ZoneOffset.UTC))
                .param("id", finding.get("id"))
                .param("changed", Steps.CHANGED)
                .update();
        posted(finding, today().minusDays(11));
        whole();
        assertThat(vetoes.history(AccountId.of(String.valueOf(finding.get("account_id")))))
                .filteredOn(past -> past.finding().toString().equals(String.valueOf(finding.get("id"))))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.since()).isEqualTo(today().minusDays(5));
                    assertThat(past.liftedOn()).isEqualTo(today());
                    assertThat(past.why()).startsWith("程度变化，单项否决变为预警：");
                });
    }

    @Test
    void whatIsNoLongerKnownStaysAsItWas() {
        whole();
        var finding = jdbc.sql(
                        "select id, account_id from inspection.finding where indicator = 'M2a' and state = 'OPEN' limit 1")
                .query()
                .singleRow();
        jdbc.sql("update register.latest set posted_seen_on = null where account_id = :account")
                .param("account", finding.get("account_id"))
                .update();
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("OPEN");
        assertThat(jdbc.sql("select condition from inspection.judged where account_id = :account")
                        .param("account", finding.get("account_id"))
                        .query(String.class)
                        .single())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void whatIsNotWithinScopeIsJudgedNoMoreAndWhatWasOpenEnds() {
        whole();
        var finding = silent();
        scope(finding, false);
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("CLOSED");
        assertThat(jdbc.sql("select detail from inspection.finding_step where finding_id = :id and act = '结束'")
                        .param("id", finding.get("id"))
                        .query(String.class)
                        .single())
                .contains("不在政务范围，不检查", "台账从" + today());
        assertThat(condition(finding)).isEqualTo("OUT_OF_SCOPE");
        scope(finding, true);
        whole();
        assertThat(open(finding)).isOne();
    }

    @Test
    void whatIsStillToBeSettledCountsAsWithinScope() {
        whole();
        var finding = silent();
        scope(finding, null);
        whole();
        assertThat(state(finding.get("id"))).isEqualTo("OPEN");
        assertThat(condition(finding)).isNotEqualTo("OUT_OF_SCOPE");
        scope(finding, true);
    }

    @Test
    void theExampleCityHasNoFindingOfWhatIsNotWithinScope() {
        whole();
        assertThat(jdbc.sql("""
                select count(*) from inspection.finding join register.account on account.id = account_id where is_open and not in_scope
                """).query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from inspection.judged where condition = 'OUT_OF_SCOPE'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private void scope(Map<String, Object> finding, @Nullable Boolean within) {
        jdbc.sql("update register.account set in_scope = :within, scoped_on = :today where id = :account")
                .param("within", within)
                .param("today", today())
                .param("account", finding.get("account_id"))
                .update();
    }

    private String condition(Map<String, Object> finding) {
        return jdbc.sql("select condition from inspection.judged where account_id = :account")
                .param("account", finding.get("account_id"))
                .query(String.class)
                .single();
    }

    @Test
    void everyFindingIsJudgedAgainToTheByte() {
        whole();
        var texts = jdbc.sql("select judged from inspection.finding")
                .query(String.class)
                .list();
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(Judgement.again(text, indicators).text()).isEqualTo(text));
    }

    @Test
    void theExampleCityHasEveryKindOfFinding() {
        whole();
        assertThat(jdbc.sql("select distinct severity from inspection.finding")
                        .query(String.class)
                        .list())
                .contains("REMINDER", "WARNING", "VETO", "DORMANT", "CLOSING");
        assertThat(jdbc.sql("select distinct condition from inspection.judged")
                        .query(String.class)
                        .list())
                .contains("NORMAL", "UNKNOWN", "CLOSED");
    }

    /** One that has been silent for long, as the ledger says of a day some time ago. */
    /** Ten days are four before the veto: the unit is told then, and not every day after. */
    @Test
    void unitsAreToldOfWhatIsNewAndNotEveryDayOfTheSame() {
        whole();
        var finding = silent();
        seen(finding, today().minusDays(1));
        var another = begin();
        inspecting.run(another);
        assertThat(jdbc.sql("select run_id from inspection.finding where id = :id")
                        .param("id", finding.get("id"))
                        .query(UUID.class)
                        .single())
                .as("judged anew by newer facts")
                .isEqualTo(another);
        assertThat(runs.changed(another)).isEmpty();
        posted(finding, today());
        whole();
        posted(finding, today().minusDays(10));
        var warned = begin();
        inspecting.run(warned);
        assertThat(runs.changed(warned).values())
                .extracting(Runs.Changed::count)
                .containsExactly(1);
        assertThat(jdbc.sql("select indicator from inspection.finding where run_id = :run and is_open")
                        .param("run", warned)
                        .query(String.class)
                        .list())
                .containsExactly("T10");
        posted(finding, today());
        whole();
    }

    @Test
    void whoeverIsSilentIsToldOnceAtEachStepByWhichRuleAndUntilWhen() {
        var finding = silentWithPeople();
        var before = jdbc.sql("select posted_on, posted_seen_on from register.latest where account_id = :account")
                .param("account", finding.get("account_id"))
                .query()
                .singleRow();
        posted(finding, today());
        whole();
        assertThat(toldAfter(finding, 10))
                .singleElement()
                .asString()
                .contains("十天没有更新", "到" + today().plusDays(4) + "还没有更新，就是单项否决");
        assertThat(toldAfter(finding, 11)).isEmpty();
        assertThat(toldAfter(finding, 13)).isEmpty();
        assertThat(toldAfter(finding, 14)).singleElement().asString().contains("内容不更新", "就是僵尸账号");
        assertThat(toldAfter(finding, 15)).isEmpty();
        assertThat(toldAfter(finding, 90)).singleElement().asString().contains("三个月没有更新", "就是拟关停");
        assertThat(toldAfter(finding, 91)).isEmpty();
        jdbc.sql("update register.latest set posted_on = :posted, posted_seen_on = :seen where account_id = :account")
                .param("posted", before.get("posted_on"))
                .param("seen", before.get("posted_seen_on"))
                .param("account", finding.get("account_id"))
                .update();
        whole();
    }

    /** What its correspondent is told of it by an inspection so many days after its last post, with a day since what they were told before. */
    private List<String> toldAfter(Map<String, Object> finding, int days) {
        var before = told(finding).size();
        jdbc.sql(
                        "update notices.notice set at = at - interval '1 day' where kind = 'inspection.found' and person_id = :person")
                .param("person", finding.get("person_id"))
                .update();
        posted(finding, today().minusDays(days));
        whole();
        return told(finding).stream().skip(before).toList();
    }

    private List<String> told(Map<String, Object> finding) {
        return jdbc.sql("""
                select text from notices.notice where kind = 'inspection.found' and person_id = :person and text like '%“' || :name || '”%'
                 order by at
                """)
                .param("person", finding.get("person_id"))
                .param("name", finding.get("name"))
                .query(String.class)
                .list();
    }

    private Map<String, Object> silentWithPeople() {
        return jdbc.sql("""
                select finding.id, account_id, account.name, person_id from inspection.finding
                  join register.account on account.id = account_id
                  join identity.role_grant on role_grant.unit_id = finding.unit_id and role = 'CORRESPONDENT' and ended_at is null
                 where indicator in ('T90', 'T365') and finding.state = 'OPEN' order by finding.id limit 1
                """).query().singleRow();
    }

    private void posted(Map<String, Object> finding, LocalDate day) {
        jdbc.sql("update register.latest set posted_on = :day, posted_seen_on = :today where account_id = :account")
                .param("day", day)
                .param("today", today())
                .param("account", finding.get("account_id"))
                .update();
    }

    private Map<String, Object> withoutInteraction() {
        return jdbc.sql("""
                select finding.id, account_id from inspection.finding join register.account on account.id = account_id
                 where indicator = 'M3a' and finding.state = 'OPEN' and account.since < :yesterday
                   and not exists (select from inspection.finding_step where finding_id = finding.id and act <> '发现') limit 1
                """).param("yesterday", today().minusDays(1)).query().singleRow();
    }

    /** The day of its last step is all an inspection sees of it. */
    private void takeAStep(Map<String, Object> finding) {
        jdbc.sql("update register.account set since = :today where id = :account")
                .param("today", today())
                .param("account", finding.get("account_id"))
                .update();
    }

    private Map<String, Object> silent() {
        var finding = jdbc.sql("""
                select id, account_id, since from inspection.finding where indicator in ('T90', 'T365') and state = 'OPEN' limit 1
                """).query().singleRow();
        seen(finding, today().minusDays(5));
        whole();
        return finding;
    }

    private void seen(Map<String, Object> finding, LocalDate day) {
        jdbc.sql("update register.latest set posted_seen_on = :day where account_id = :account")
                .param("day", day)
                .param("account", finding.get("account_id"))
                .update();
    }

    private long open(Map<String, Object> finding) {
        return jdbc.sql(
                        "select count(*) from inspection.finding where account_id = :account and rule = 'SILENCE' and is_open")
                .param("account", finding.get("account_id"))
                .query(Long.class)
                .single();
    }

    private void whole() {
        inspecting.run(begin());
    }

    private UUID begin() {
        return runs.begin(null, today(), accounts.count(), clock.instant()).orElseThrow();
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }

    private Map<String, Object> written() {
        return jdbc.sql("""
                select (select md5(string_agg(finding::text, ',' order by id)) from inspection.finding) as findings,
                       (select count(*) from inspection.finding_step) as steps,
                       (select md5(string_agg(judged::text || xmin::text, ',' order by account_id)) from inspection.judged) as judged
                """).query().singleRow();
    }

    private String state(@Nullable Object finding) {
        return jdbc.sql("select state from inspection.finding where id = :id")
                .param("id", finding)
                .query(String.class)
                .single();
    }

    private List<String> steps(@Nullable Object finding) {
        return jdbc.sql("select act from inspection.finding_step where finding_id = :id")
                .param("id", finding)
                .query(String.class)
                .list();
    }
}
