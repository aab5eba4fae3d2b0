package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever waits for several pages waits so long and no longer: what has not come by then was too slow, and the rest is there. */
class SeveralTests {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Fetcher fetcher = LocalFetcher.open();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        never.countDown();
        fetcher.close();
    }

    /** The fetcher itself would wait longer than this test may take. */
    @Test
    @Timeout(15)
    void aSiteThatNeverAnswersHoldsUpNoOther() throws Exception {
        try (var silent = RawSite.open((request, out) -> never.await());
                var answering = RawSite.open(RawSite.page("<title>办事</title>"))) {
            var came = new Several(fetcher, PATIENCE)
                    .fetch(Set.of(silent.home(), answering.home()), page -> page.trouble() + " " + page.status());
            assertThat(came).containsOnly(entry(silent.home(), "TOO_SLOW 0"), entry(answering.home(), "NONE 200"));
        }
    }

    @Test
    void whatWasTooSlowTookAsLongAsTheyWaited() throws Exception {
        try (var silent = RawSite.open((request, out) -> never.await())) {
            assertThat(new Several(fetcher, Duration.ofMillis(1)).fetch(Set.of(silent.home()), Fetched::took))
                    .containsOnly(entry(silent.home(), Duration.ofMillis(1)));
        }
    }
}
