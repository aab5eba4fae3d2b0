package org.yibaotong.citizens.follower;

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
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.citizens.contact.Contact;

/** Where a follower is reached is kept until they were told, through falls and a gateway that stands still. */
@YibaotongTest
class UntoldFollowersTests {

    /** No task takes them before. */
    private static final Instant NOW = Instant.parse("2090-01-01T00:00:00Z");

    private static final Contact CONTACT = Contact.of("13800007710");

    @Autowired
    UntoldFollowers untold;

    @Autowired
    Followers followers;

    @Autowired
    PublicMessages box;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private MessageId message = MessageId.next();

    @BeforeEach
    void write() {
        box.write(new Asked("REQUEST", "铁匠弄口的喇叭太响", "一天到晚响", "", true));
        message = new MessageId(jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single());
        jdbc.sql("update citizens.message set is_public = true where id = :id")
                .param("id", message.value())
                .update();
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.message where id = :id")
                .param("id", message.value())
                .update();
    }

    @Test
    void whoWasNotReachedIsTriedAgainLaterAndForgottenOnceTold() {
        followers.keep(message, "one browser", CONTACT, NOW);
        followers.keep(message, "another browser", CONTACT, NOW);
        assertThat(untold.take(NOW)).as("before the answer").isEmpty();
        answered();
        var first = untold.take(NOW).orElseThrow();
        assertThat(untold.contact(first)).contains(CONTACT);
        var second = untold.take(NOW).orElseThrow();
        assertThat(second.mark()).isNotEqualTo(first.mark());
        assertThat(untold.take(NOW)).as("at once").isEmpty();
        var again = untold.take(NOW.plus(Duration.ofMinutes(10))).orElseThrow();
        assertThat(again.tries()).isEqualTo(2);
        untold.forget(again);
        assertThat(untold.contact(first)).isEmpty();
        assertThat(untold.contact(second)).isEmpty();
        assertThat(untold.take(NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(followers.count(message)).isEqualTo(2);
    }

    /** They are asked later whether it is solved; then nothing is to come any more. */
    @Test
    void whoWasToldIsKeptUntilTheyAreAsked() {
        followers.keep(message, "one browser", CONTACT, NOW);
        followers.keep(message, "another browser", CONTACT, NOW);
        answered();
        var first = untold.take(NOW).orElseThrow();
        assertThat(first.isAsked()).isFalse();
        untold.told(first);
        assertThat(untold.contact(first)).contains(CONTACT);
        assertThat(untold.take(NOW)).as("of one telephone neither twice").isEmpty();
        jdbc.sql("update citizens.message set asked_on = current_date where id = :id")
                .param("id", message.value())
                .update();
        answered();
        var asked = untold.take(NOW).orElseThrow();
        assertThat(asked.isAsked()).isTrue();
        untold.told(asked);
        assertThat(untold.contact(first)).isEmpty();
    }

    @Test
    void whatCameOffTheBoardIsToldToNobody() {
        followers.keep(message, "one browser", CONTACT, NOW);
        answered();
        jdbc.sql("update citizens.message set is_public = false where id = :id")
                .param("id", message.value())
                .update();
        assertThat(untold.take(NOW)).isEmpty();
    }

    private void answered() {
        transaction.executeWithoutResult(status -> {
            untold.begin(message);
            jdbc.sql("update citizens.message_follower set try_at = :now where message_id = :id")
                    .param("now", NOW.atOffset(ZoneOffset.UTC))
                    .param("id", message.value())
                    .update();
        });
    }
}
