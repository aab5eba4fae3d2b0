package org.yibaotong.citizens.messagedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;

/** A program gets codes, days and texts of a message, and nothing that only a screen needs. */
@YibaotongTest
class MessageApiTests {

    @Autowired
    PublicMessages box;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private UUID message = UUID.randomUUID();

    @BeforeEach
    void write() {
        box.write(new Asked("REQUEST", "枣树巷的灯坏了", "请打13912345678。", "枣树巷2号", true));
        message = jdbc.sql("select id from citizens.message order by number desc limit 1")
                .query(UUID.class)
                .single();
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.message where id = :id")
                .param("id", message)
                .update();
    }

    @Test
    void aMessageIsReadInCodesAndDaysWithoutColoursIconsOrAddressesOfTheDesk() {
        var read = mvc.get()
                .uri("/api/v1/messages/" + message)
                .with(signed.as("luyuan"))
                .exchange();
        assertThat(read)
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"RECEIVED\"", "\"kind\":\"REQUEST\"", "\"version\":0", "枣树巷2号", "请打***")
                .doesNotContain("/desk/", "is-warn", "\"icon\"", "\"tone\"", "\"form\"", "overruling");
        assertThat(read).bodyJson().extractingPath("$.road[0].kind").isEqualTo("WRITTEN");
        assertThat(read).bodyJson().extractingPath("$.may.accept").isEqualTo(true);
        assertThat(read).bodyJson().extractingPath("$.id").isEqualTo(message.toString());
        assertThat(read).bodyJson().extractingPath("$.due").asString().matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aListIsReadInCodesAndDaysAsWell() {
        var read = mvc.get()
                .uri("/api/v1/messages?queue=MINE")
                .with(signed.as("luyuan"))
                .exchange();
        assertThat(read)
                .hasStatusOk()
                .bodyText()
                .contains("枣树巷的灯坏了", "\"state\":\"RECEIVED\"", "\"kind\":\"REQUEST\"")
                .doesNotContain("/desk/", "is-warn", "\"icon\"", "\"tone\"");
        assertThat(read).bodyJson().extractingPath("$[0].number").isInstanceOf(Integer.class);
        assertThat(read).bodyJson().extractingPath("$[0].due").asString().matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
