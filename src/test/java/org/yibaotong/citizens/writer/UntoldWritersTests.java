package org.yibaotong.citizens.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.OwnMessages.Key;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.citizens.writer.UntoldWriters.News;

/** Whoever wrote and said where is told what came of it, through falls and a gateway that stands still. */
@YibaotongTest
class UntoldWritersTests {

    /** No task takes them before. */
    private static final Instant NOW = Instant.parse("2090-01-01T00:00:00Z");

    private static final Instant NEXT_DAY = NOW.plus(Duration.ofDays(1));

    @Autowired
    UntoldWriters untold;

    @Autowired
    PublicMessages box;

    @Autowired
    OwnMessages own;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private MessageId message = MessageId.next();
    private String code = "";

    @BeforeEach
    void write() {
        code = box.write(new Asked("REQUEST", "铁匠弄口的井太浅", "打不上水", "", true));
        message = new MessageId(jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single());
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.message where id = :id")
                .param("id", message.value())
                .update();
    }

    @Test
    void whoWasNotReachedIsTriedAgainLaterAndNotOnceTheyWere() {
        leaveContact();
        happened(News.ANSWERED);
        var first = untold.take(NOW).orElseThrow();
        assertThat(first.news()).isEqualTo(News.ANSWERED);
        assertThat(untold.take(NOW)).as("at once").isEmpty();
        var again = untold.take(NOW.plus(Duration.ofMinutes(10))).orElseThrow();
        assertThat(again.tries()).isEqualTo(2);
        untold.end(again);
        assertThat(untold.take(NEXT_DAY)).isEmpty();
    }

    @Test
    void ofOneMessageOnlyTheNewestIsTold() {
        leaveContact();
        happened(News.EXTENDED);
        var old = untold.take(NOW).orElseThrow();
        happened(News.ANSWERED);
        untold.end(old);
        assertThat(untold.take(NOW).orElseThrow().news()).isEqualTo(News.ANSWERED);
    }

    @Test
    void whoHasReadTheAnswerAndSaysThatNothingIsSolvedIsNotToldOfItAnyMore() {
        leaveContact();
        jdbc.sql("update citizens.message set state = 'ANSWERED', answered_on = current_date where id = :id")
                .param("id", message.value())
                .update();
        happened(News.ANSWERED);
        own.reopen(Key.of(code), "还是打不上水");
        assertThat(untold.take(NEXT_DAY)).isEmpty();
    }

    @Test
    void whoSaysThatItIsSolvedBeforeTheyAreReachedIsNotAsked() {
        leaveContact();
        jdbc.sql("update citizens.message set state = 'ANSWERED', answered_on = current_date where id = :id")
                .param("id", message.value())
                .update();
        happened(News.ASKED);
        assertThat(untold.take(NOW).orElseThrow().news()).isEqualTo(News.ASKED);
        own.solved(Key.of(code));
        assertThat(untold.take(NEXT_DAY)).isEmpty();
    }

    @Test
    void whoLeftNothingIsToldNothing() {
        happened(News.ANSWERED);
        assertThat(untold.take(NEXT_DAY)).isEmpty();
    }

    private void leaveContact() {
        var telephone = "136%08d".formatted(System.nanoTime() % 100_000_000);
        try (var letters = new SentLetters()) {
            own.sendCode(Key.of(code), telephone);
            own.keepContact(Key.of(code), telephone, letters.digits());
        }
    }

    private void happened(News news) {
        transaction.executeWithoutResult(status -> {
            untold.begin(message, news);
            jdbc.sql("update citizens.message set news_try_at = :now where id = :id")
                    .param("now", NOW.atOffset(ZoneOffset.UTC))
                    .param("id", message.value())
                    .update();
        });
    }
}
