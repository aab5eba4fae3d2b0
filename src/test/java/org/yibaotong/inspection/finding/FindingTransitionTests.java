package org.yibaotong.inspection.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.web.Times;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever does whatever to a finding, however it stands, does exactly what the checked-in table says: it is done, or refused with a sentence. */
@YibaotongTest
class FindingTransitionTests {

    private static final Path TABLE = Path.of("src/test/resources/inspection/findings.csv");

    /** What a finding in each state comes from: somebody of its unit said something to it, or nobody did. */
    private static final String STAND = """
            update inspection.finding
               set state = :state, mitigated = false, due_on = null, rechecked_by = null, version = version + 1,
                   disputed_by = case when :state in ('DISPUTED', 'UPHELD') then :said end,
                   reported_by = case when :state = 'REPORTED' then :said end,
                   reported_on = case when :state = 'REPORTED' then cast(:today as date) end
             where id = :id
            """;

    /** @param login null for nobody */
    private enum Who {
        ITS_UNIT("wanglei"),
        ANOTHER_UNIT("hejia"),
        REGISTRAR("duruo"),
        /** 台账管理员, who is also who said the last word for the unit. */
        REGISTRAR_HERSELF("duruo"),
        REGISTRAR_ELSEWHERE("qiulan"),
        EDITOR("luyuan"),
        AUDITOR("zhangping"),
        NOBODY(null);

        private final @Nullable String login;

        Who(@Nullable String login) {
            this.login = login;
        }
    }

    private enum Act {
        DISPUTE("dispute", "\"reason\": \"发过\""),
        UPHOLD("decision", "\"reason\": \"没有看到\", \"decision\": \"UPHELD\""),
        MITIGATE("decision", "\"reason\": \"平台升级\", \"decision\": \"MITIGATED\""),
        DROP("decision", "\"reason\": \"看到了\", \"decision\": \"DROPPED\""),
        ORDER("order", "\"words\": \"请恢复更新\", \"due\": \"%s\""),
        REPORT("report", "\"words\": \"发了一篇\""),
        FIND_MENDED("recheck", "\"words\": \"看到了\", \"mended\": true"),
        FIND_NOT_MENDED("recheck", "\"words\": \"没有看到\", \"mended\": false, \"due\": \"%s\"");

        private final String path;
        private final String sent;

        Act(String path, String sent) {
            this.path = path;
            this.sent = sent;
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private UUID finding;

    /** Of an account of the unit wanglei reports from. */
    @BeforeEach
    void writeDown() throws Exception {
        var account = jdbc.sql("""
                select account.id from register.account join identity.role_grant grants on grants.unit_id = sponsoring_unit
                  join identity.person on person.id = grants.person_id
                 where login = 'wanglei' and account.state = 'NORMAL' and in_scope limit 1
                """).query(UUID.class).single();
        var seen = "{\"account\": \"%s\", \"indicator\": \"R1\", \"seen\": \"错了一个字\", \"day\": \"%s\"}"
                .formatted(account, today());
        var recorded = mvc.post()
                .uri("/api/v1/findings")
                .with(signed.as("duruo"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(seen)
                .exchange();
        assertThat(recorded).hasStatus(201);
        finding = UUID.fromString(json.readTree(recorded.getResponse().getContentAsString(UTF_8))
                .path("id")
                .asString());
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from inspection.finding_step where finding_id = :id")
                .param("id", finding)
                .update();
        jdbc.sql("delete from inspection.finding where id = :id")
                .param("id", finding)
                .update();
    }

    @Test
    void whoeverDoesWhateverInWhateverStateDoesWhatTheTableSays() throws Exception {
        assertThat(table()).isEqualTo(Files.readString(TABLE));
    }

    private String table() {
        var heading =
                "who,act," + Stream.of(FindingState.values()).map(Enum::name).collect(Collectors.joining(","));
        var lines = Arrays.stream(Who.values())
                .flatMap(who -> Arrays.stream(Act.values()).map(act -> line(who, act)));
        return Stream.concat(Stream.of(heading), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(Who who, Act act) {
        return who + "," + act + ","
                + Stream.of(FindingState.values())
                        .map(state -> outcome(who, act, state))
                        .collect(Collectors.joining(","));
    }

    private String outcome(Who who, Act act, FindingState state) {
        stand(state, who == Who.REGISTRAR_HERSELF ? "duruo" : "wanglei");
        var answer = answer(who, act);
        if (answer.has("state")) {
            return answer.path("state").asString();
        }
        assertThat(answer.path("detail").asString())
                .as("%s %s %s", who, act, state)
                .containsPattern("\\p{IsHan}.+[。？]$");
        assertThat(state()).as("what is refused changes nothing").isEqualTo(state.name());
        return answer.path("status").asInt() == 409
                ? answer.path("code").asString()
                : answer.path("status").asString();
    }

    private void stand(FindingState state, String said) {
        jdbc.sql(STAND)
                .param("state", state.name())
                .param("said", signed.person(said).value())
                .param("today", today())
                .param("id", finding)
                .update();
    }

    private JsonNode answer(Who who, Act act) {
        var request = mvc.post()
                .uri("/api/v1/findings/" + finding + "/" + act.path)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{" + act.sent.formatted(today().plusDays(7)) + "}");
        var sent = who.login == null ? request : request.with(signed.as(who.login));
        return json.readTree(sent.exchange().getResponse().getContentAsByteArray());
    }

    private String state() {
        return jdbc.sql("select state from inspection.finding where id = :id")
                .param("id", finding)
                .query(String.class)
                .single();
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }
}
