package org.yibaotong.citizens.messagebox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.OwnData;
import org.yibaotong.citizens.OwnMessages;
import org.yibaotong.citizens.OwnMessages.Key;
import org.yibaotong.citizens.PublicContacts;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.citizens.SentLetters;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;

/** Somebody who wrote a lot opens one of their messages as cheaply as who wrote one, and finds also the oldest. */
@YibaotongTest
class OwnMessagesTests {

    /** More than stand in one list. */
    private static final int MANY = 201;

    @Autowired
    PublicMessages messages;

    @Autowired
    OwnMessages own;

    @Autowired
    OwnData ownData;

    @Autowired
    PublicContacts contacts;

    @Autowired
    JdbcClient jdbc;

    private final String telephone = "135%08d".formatted(System.nanoTime() % 100_000_000);
    private UUID message = UUID.randomUUID();
    private long number;

    @BeforeEach
    void written() {
        var code = messages.write(new PublicMessages.Asked("REQUEST", "槐树巷的石凳歪了", "请扶正。", "", true));
        number = jdbc.sql("select max(number) from citizens.message")
                .query(Long.class)
                .single();
        message = jdbc.sql("select id from citizens.message where number = :number")
                .param("number", number)
                .query(UUID.class)
                .single();
        try (var letters = new SentLetters()) {
            own.sendCode(Key.of(code), telephone);
            own.keepContact(Key.of(code), telephone, letters.digits());
        }
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.message where title = '槐树巷的石凳歪了'").update();
    }

    @Test
    void oneMessageIsReadInAsManyStatementsHoweverManyThereAreAndHoweverFarItWent() {
        var key = new Key("", pass(), number);
        int alone = asked(() -> own.own(key));
        manyMore();
        wentToEveryUnit();
        assertThat(asked(() -> own.own(key))).isEqualTo(alone);
        assertThat(own.own(key).orElseThrow().message().road()).hasSizeGreaterThan(10);
    }

    @Test
    void theBoardIsReadInAsManyStatementsHoweverManyUnitsAreAtIt() {
        jdbc.sql("update citizens.message set is_public = true, public_title = title where id = :id")
                .param("id", message)
                .update();
        manyMore();
        int here = asked(() -> messages.find(Which.ALL, new Paging(1)));
        jdbc.sql("""
                update citizens.message
                   set unit_id = (select id from identity.unit order by md5(id::text || number) limit 1)
                 where title = '槐树巷的石凳歪了'
                """).update();
        assertThat(messages.find(Which.ALL, new Paging(1)).rows().stream()
                        .map(PublicMessages.PublicMessage::unit)
                        .distinct())
                .hasSizeGreaterThan(5);
        assertThat(asked(() -> messages.find(Which.ALL, new Paging(1)))).isEqualTo(here);
    }

    @Test
    void theOldestOfManyIsOpenedAndTakenBackTooAndNothingThatIsNoNumber() {
        manyMore();
        var pass = pass();
        assertThat(own.own(new Key("", pass, number))).isPresent();
        ownData.withdraw(pass, "MESSAGE", String.valueOf(number));
        assertThat(jdbc.sql("select may_be_public from citizens.message where id = :id")
                        .param("id", message)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThatThrownBy(() -> ownData.withdraw(pass, "MESSAGE", "第一号")).isInstanceOf(NotFound.class);
    }

    private static int asked(Runnable read) {
        read.run();
        try (var asked = org.yibaotong.Asked.byThisThread()) {
            read.run();
            return asked.statements().size();
        }
    }

    private String pass() {
        try (var letters = new SentLetters()) {
            contacts.sendDigits(telephone);
            return contacts.prove(telephone, letters.digits());
        }
    }

    private void manyMore() {
        jdbc.sql("""
                insert into citizens.message (id, kind, title, words, home_id, unit_id, state, written_at, accept_by, reply_by, may_be_public,
                                              public_title, is_public, code_mark, contact_mark)
                select gen_random_uuid(), kind, title, words, home_id, unit_id, state, written_at, accept_by, reply_by, may_be_public,
                       public_title, is_public, uuid_send(gen_random_uuid()), contact_mark
                  from citizens.message, generate_series(1, :many) where id = :id
                """).param("many", MANY).param("id", message).update();
    }

    private void wentToEveryUnit() {
        jdbc.sql("""
                insert into citizens.message_step (message_id, kind, at, unit_id) select :id, 'REFERRED', now(), id from identity.unit
                """).param("id", message).update();
    }
}
