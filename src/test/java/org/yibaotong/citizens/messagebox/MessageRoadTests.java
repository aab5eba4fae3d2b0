package org.yibaotong.citizens.messagebox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.citizens.message.MessageRoad;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.shared.Paging;

/** Lists, the board and the message itself agree on what is open and by which day the next is to be done. */
@YibaotongTest
class MessageRoadTests {

    @Autowired
    PublicMessages box;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient jdbc;

    private MessageId message = MessageId.next();

    @BeforeEach
    void write() {
        box.write(new Asked("REQUEST", "榆树巷的路牌掉了", "请挂上。", "", true));
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

    @ParameterizedTest
    @EnumSource(MessageState.class)
    void inEveryStateAllSayTheSameDayAndWhetherItIsOpen(MessageState state) {
        jdbc.sql("""
                update citizens.message set state = :state, is_public = true, public_title = title, accept_by = date '2026-12-01',
                       reply_by = date '2026-12-09' where id = :id
                """).param("state", state.name()).param("id", message.value()).update();
        var one = messages.published(shown(Which.ALL).number()).orElseThrow();
        assertThat(shown(Which.ALL).dueOn()).isEqualTo(one.due());
        assertThat(shown(Which.ALL).isToAccept()).isEqualTo(one.isToAccept());
        assertThat(box.find(one.number()).orElseThrow().isToAccept()).isEqualTo(one.isToAccept());
        assertThat(box.find(Which.OPEN, new Paging(1)).rows())
                .extracting(PublicMessage::number)
                .filteredOn(number -> number == one.number())
                .hasSize(state.isOpen() ? 1 : 0);
        assertThat(is(MessageRoad.TO_DO)).isEqualTo(state.isOpen() && state != MessageState.DRAFTED);
    }

    private PublicMessage shown(Which which) {
        return box.find(which, new Paging(1)).rows().getFirst();
    }

    private boolean is(String condition) {
        return jdbc.sql("select " + condition + " from citizens.message where id = :id")
                .param("id", message.value())
                .query(Boolean.class)
                .single();
    }
}
