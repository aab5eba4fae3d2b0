package org.yibaotong.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;

/** While one check of the trail is under way, no second one starts. */
@YibaotongTest
class CheckDeskTests {

    @Autowired
    CheckDesk desk;

    @Autowired
    CheckRuns runs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    /** Nor is one left behind for whoever asks next. */
    @BeforeEach
    @AfterEach
    void noneIsUnderWay() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.last().filter(run -> run.finishedAt() == null).isEmpty());
    }

    @Test
    void askedForAtTheSameMomentItIsCheckedOnce() throws Exception {
        var auditor = signed.actor("zhangping");
        long before = count();
        Callable<?> begin = () -> {
            desk.begin(auditor);
            return true;
        };
        assertThat(Race.of(begin, begin, begin, begin)).containsOnly("done");
        assertThat(count() - before).isEqualTo(1);
    }

    private long count() {
        return jdbc.sql("select count(*) from audit.check_run")
                .query(Long.class)
                .single();
    }
}
