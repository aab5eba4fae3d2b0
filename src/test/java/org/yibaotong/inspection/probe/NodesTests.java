package org.yibaotong.inspection.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.fetch.Certificates;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.inspection.look.Looking;
import org.yibaotong.inspection.look.ServedSites;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;

/** Of several nodes one at a time goes round, so that its pace at a host is that of all. */
@YibaotongTest
class NodesTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    TestProbes probes;

    @Autowired
    Accounts accounts;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final ArrayDeque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private Instant now;

    @BeforeEach
    void apart() {
        probes.forget();
        jdbc.sql("create table two_nodes (like scheduled_tasks including all)").update();
        // As the database keeps it: to a clock that stands, what is due in the rest of a microsecond is so for ever.
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @AfterEach
    void together() throws Exception {
        mayAnswer.countDown();
        for (var one : open) {
            one.close();
        }
        jdbc.sql("drop table two_nodes").update();
        probes.forget();
    }

    @Test
    void whileOneNodeIsAtAHostNoOtherAsksItForAnotherOfItsSites() throws Exception {
        var one = rounds();
        var other = rounds();
        twoSitesOfOneHost();
        var marker = Tasks.oneTime("marker").execute((task, context) -> {
            // That it was done is all there is to know.
        });
        var first = node("one", one, marker);
        first.start();
        await().atMost(LONG).until(() -> asked.get() == 1);
        var second = node("other", other, marker);
        second.start();
        second.schedule(marker.instance("is here"), Instant.now());
        await().atMost(LONG)
                .until(() -> jdbc.sql("select count(*) from two_nodes where task_name = 'marker'")
                                .query(Long.class)
                                .single()
                        == 0);
        assertThat(asked).as("asked while the first waits for its answer").hasValue(1);
        mayAnswer.countDown();
        await().atMost(LONG).until(() -> asked.get() == 2);
        first.stop();
        second.stop();
    }

    /** It has read the ledger, of which nothing is due. */
    private Rounds rounds() throws Exception {
        var fetcher = ServedSites.fetcher(Duration.ofSeconds(60), Certificates.trusted());
        open.addLast(fetcher);
        var looking = new Looking(
                fetcher, new Outside(fetcher, List.of(), Duration.ZERO), host -> true, () -> Duration.ofSeconds(60));
        var rounds = probes.rounds(looking, TestProbes.on(1), Clock.fixed(now, ZoneOffset.UTC));
        jdbc.sql("update inspection.site set visit_at = :later, look_at = :later")
                .param("later", now.plus(Duration.ofDays(9)).atOffset(ZoneOffset.UTC))
                .update();
        rounds.go();
        return rounds;
    }

    private void twoSitesOfOneHost() throws Exception {
        var host = RawSite.open((request, out) -> {
            asked.incrementAndGet();
            mayAnswer.await();
            RawSite.page("here").write(request, out);
        });
        open.addLast(host);
        jdbc.sql("update inspection.site set visit_at = :later, look_at = :later")
                .param("later", now.plus(Duration.ofDays(9)).atOffset(ZoneOffset.UTC))
                .update();
        var two = accounts.websites(null, 2);
        due(two.getFirst().id(), URI.create("http://shared.example:" + host.port() + "/one/"));
        due(two.getLast().id(), URI.create("http://shared.example:" + host.port() + "/other/"));
    }

    private void due(AccountId site, URI address) {
        jdbc.sql("update inspection.site set address = :address, visit_at = :now where account_id = :site")
                .param("address", address.toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("site", site.value())
                .update();
    }

    private Scheduler node(String name, Rounds rounds, OneTimeTask<Void> marker) {
        return Scheduler.create(database, name.equals("other") ? List.of(marker) : List.of())
                .startTasks(new ProbeTasks().probeSites(rounds))
                .tableName("two_nodes")
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(Duration.ofMillis(50))
                .threads(2)
                .build();
    }
}
