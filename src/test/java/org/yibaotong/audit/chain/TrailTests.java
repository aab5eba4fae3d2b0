package org.yibaotong.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Race;
import org.yibaotong.YibaotongTest;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** The trail cannot be left out, and cannot be touched without being seen. */
@YibaotongTest
class TrailTests {

    private static final PersonId SOMEBODY = PersonId.next();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TrailCheck check;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    record Done(String detail) implements Audited {

        @Override
        public TrailEntry trail() {
            return new TrailEntry(SOMEBODY, "unit.change", "unit", "试", detail, Instant.now());
        }
    }

    @BeforeEach
    void someLines() {
        Stream.of("plain", "汉字与标点，", "𠮷 beyond the basic plane", "").forEach(this::publish);
    }

    @Test
    void theTrailIsWhole() {
        var result = check.check();
        assertThat(result.isWhole()).isTrue();
        assertThat(result.lines()).isEqualTo(trail.head().number()).isGreaterThanOrEqualTo(4);
        assertThat(result.hash()).isEqualTo(trail.head().hash());
    }

    @Test
    void whatIsRolledBackLeavesNoLine() {
        var before = trail.head();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Done("not done after all"));
            status.setRollbackOnly();
        });
        assertThat(trail.head()).isEqualTo(before);
    }

    @Test
    void withoutItsLineAChangeDoesNotHappen() {
        var id = NewId.next();
        assertThatException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql(
                                    "insert into audit.check_run (id, by_id, started_at, seen_at, total) values (:id, :id, now(), now(), 0)")
                            .param("id", id)
                            .update();
                    events.publishEvent(new Done("a mark no database keeps: \u0000"));
                }));
        assertThat(jdbc.sql("select count(*) from audit.check_run where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void outsideATransactionNothingIsWrittenAtAll() {
        assertThatException().isThrownBy(() -> events.publishEvent(new Done("homeless")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set detail = 'other' where number = 1",
                "delete from audit.entry where number = 1",
                "truncate audit.entry"
            })
    void theDatabaseItselfRefusesChanges(String change) {
        assertThatException().isThrownBy(() -> jdbc.sql(change).update()).withMessageContaining("only ever added to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set at = at + interval '1 microsecond' where number = 3",
                "update audit.entry set by_id = uuidv7() where number = 3",
                "update audit.entry set what = what || 'x' where number = 3",
                "update audit.entry set kind = kind || 'x' where number = 3",
                "update audit.entry set thing = thing || 'x' where number = 3",
                "update audit.entry set detail = detail || ' ' where number = 3",
                "update audit.entry set previous = repeat('a', 64) where number = 3",
                "update audit.entry set hash = repeat('a', 64) where number = 3",
                "delete from audit.entry where number = 3",
                "update audit.entry set number = 1000000 where number = 3"
            })
    void whoeverTouchesALineWithTheGuardsOffIsFound(String change) {
        assertThat(tampered(change).broken()).hasValue(3);
    }

    @Test
    void twoLinesThatChangePlacesAreFound() {
        var result = tampered(
                "update audit.entry set number = -2 where number = 2",
                "update audit.entry set number = 2 where number = 3",
                "update audit.entry set number = 3 where number = -2");
        assertThat(result.broken()).hasValue(2);
    }

    @Test
    void aTrailCutOffAtItsEndIsFound() {
        var last = trail.head().number();
        assertThat(tampered("delete from audit.entry where number = " + last).broken())
                .hasValue(last);
        assertThat(tampered("delete from audit.entry").broken()).hasValue(1);
    }

    @Test
    void aLineAddedPastTheGuardIsFound() {
        var forged =
                "insert into audit.entry select number + 1, at, by_id, what, kind, thing, detail, hash, repeat('b', 64)"
                        + " from audit.entry order by number desc limit 1";
        var result = tampered(forged, "update audit.head set number = number + 1, hash = repeat('b', 64)");
        assertThat(result.isWhole()).isFalse();
    }

    @Test
    void longWorkKeepsNobodyElseFromWriting() {
        var first = trail.head().number() + 1;
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Done("begun first"));
            CompletableFuture.runAsync(() -> publish("done in between"))
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join();
            events.publishEvent(new Done("and ended last"));
        });
        assertThat(jdbc.sql("select detail from audit.entry where number >= :first order by number")
                        .param("first", first)
                        .query(String.class)
                        .list())
                .containsSubsequence("done in between", "begun first", "and ended last");
        assertThat(check.check().isWhole()).isTrue();
    }

    @Test
    void manyWritersKeepOneChain() throws InterruptedException {
        long before = trail.head().number();
        Callable<?>[] writers = Stream.generate(() -> (Callable<?>) () -> {
                    for (int i = 0; i < 10; i++) {
                        publish("one of many");
                    }
                    return true;
                })
                .limit(8)
                .toArray(Callable[]::new);
        assertThat(Race.of(writers)).containsOnly("done");
        assertThat(trail.head().number()).isGreaterThanOrEqualTo(before + 80);
        assertThat(check.check().isWhole()).isTrue();
    }

    private void publish(String detail) {
        transaction.executeWithoutResult(status -> events.publishEvent(new Done(detail)));
    }

    /** As a superuser would, in a transaction that is then undone. */
    private CheckResult tampered(String... changes) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            List.of(changes).forEach(change -> jdbc.sql(change).update());
            return check.check();
        }));
    }
}
