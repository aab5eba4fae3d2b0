package org.yibaotong.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;

@YibaotongTest
class ReadCounterTests {

    private static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0) Firefox/132.0";

    @Autowired
    ReadCounter counter;

    @Autowired
    ReadTable table;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyReadIsWrittenOnceHoweverManyComeWhileItIsWritten() throws Exception {
        long article = someArticle();
        try (var readers = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                readers.submit(() -> {
                    for (int read = 0; read < 20_000; read++) {
                        counter.count(article, BROWSER, null);
                    }
                });
            }
            readers.submit(() -> {
                for (int time = 0; time < 30; time++) {
                    counter.write();
                }
            });
        }
        counter.write();
        assertThat(total(article)).isEqualTo(160_000);
        assertThat(hours(article)).isEqualTo(160_000);
    }

    @Test
    void writingAgainAddsNothing() {
        long article = someArticle();
        counter.count(article, BROWSER, null);
        counter.write();
        counter.write();
        assertThat(total(article)).isOne();
    }

    @Test
    void programsAreNotCounted() {
        long article = someArticle();
        counter.count(article, "Baiduspider/2.0", null);
        counter.count(article, null, null);
        counter.count(article, BROWSER, "prefetch");
        counter.write();
        assertThat(total(article)).isZero();
    }

    @Test
    void theAgeOfTheFiguresIsKnown() {
        var before = counter.countedUntil();
        counter.write();
        assertThat(counter.countedUntil()).isAfterOrEqualTo(before);
    }

    private static long someArticle() {
        return ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE);
    }

    private long total(long article) {
        return table.totals(java.util.List.of(article)).getOrDefault(article, 0L);
    }

    private long hours(long article) {
        return jdbc.sql("select coalesce(sum(reads), 0) from publishing.reads where article = :article")
                .param("article", article)
                .query(Long.class)
                .single();
    }
}
