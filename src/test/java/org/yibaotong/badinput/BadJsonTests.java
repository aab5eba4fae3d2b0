package org.yibaotong.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.badinput.Wire.Answer;
import org.yibaotong.newsroom.hint.Looked;

/** What programs send by mistake or on purpose: a problem in Chinese, nothing changed, one line in the log. */
@YibaotongTest
class BadJsonTests {

    private static final Pattern TOKEN = Pattern.compile("ybt_[A-Za-z0-9_-]+");
    private static final String JSON = "application/json";
    private static final String TYPED = "渡口巷九盏路灯修好了";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String token;

    @Autowired
    Looked looked;

    private Kept before;
    private DoorLog log;

    @BeforeEach
    void come() {
        try (var owner = Visitor.signedIn(port, "hejia")) {
            owner.get("/desk/me/tokens");
            var page = owner.post(
                    "/desk/me/tokens",
                    "name",
                    "坏请求",
                    "days",
                    "1",
                    "scopes",
                    "submissions:write",
                    "scopes",
                    "submissions:read");
            var shown = page.statusCode() == 302 ? owner.get(Visitor.to(page)) : page;
            var found = TOKEN.matcher(shown.body());
            assertThat(found.find()).isTrue();
            token = found.group();
        }
        before = keptNow();
        log = DoorLog.open();
    }

    @AfterEach
    void leave() {
        log.close();
        jdbc.sql("delete from identity.access_token where name = '坏请求'").update();
    }

    static String[] bombs() {
        return new String[] {
            "{\"kind\": \"LEAD\", \"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
            "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
            "{\"kind\": " + "9".repeat(100_000) + ", \"text\": \"" + TYPED + "\"}",
            "{\"kind\": 1e999999999, \"text\": \"" + TYPED + "\"}",
            "{\"" + "n".repeat(100_000) + "\": 1, \"kind\": \"POEM\"}",
        };
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBomb(String json) {
        assertRefused(send(JSON, json), 400, "什么也没有改动");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "null", "\"text\"", "{\"text\": ", "{\"kind\": \"POEM\"}", "\u0000"})
    void whatIsNoSubmission(String json) {
        assertRefused(send(JSON, json), 400, "什么也没有改动");
    }

    @Test
    void aTextOfThreeMillionCharacters() {
        var answer = send(JSON, "{\"kind\": \"LEAD\", \"text\": \"" + TYPED + "x".repeat(3_000_000) + "\"}");
        assertRefused(answer, 409, "最多");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "////", "multipart/form-data; boundary=x"})
    void anotherContentType(String type) {
        assertRefused(send(type, "{\"kind\": \"LEAD\", \"text\": \"" + TYPED + "\"}"), 415, "格式这里不认识");
    }

    /** JSON can say what no text can hold, and the database would refuse with all that was typed. */
    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "\\u0000", "\\u200b\\ufeff\\u202e"})
    void halvesOfCharactersAndMarksNobodySees(String hidden) {
        var answer = send(JSON, "{\"kind\": \"LEAD\", \"text\": \"" + TYPED + hidden + "，请看\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(jdbc.sql("select body from newsroom.submission order by received_at desc limit 1")
                        .query(String.class)
                        .single())
                .contains(TYPED + "，请看");
    }

    @Test
    void anotherUnitsSubmission() {
        var answer = new Wire(port)
                .get("/api/v1/submissions/" + notMine(), "Authorization: Bearer " + token, "Accept: " + JSON);
        assertRefused(answer, 404, "没有找到");
    }

    private Object notMine() {
        return jdbc.sql("""
                select id from newsroom.submission
                 where author_id <> (select id from identity.person where login = 'hejia') limit 1
                """).query(java.util.UUID.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer x", "Basic aGVqaWE6U2hpbGktMjAyNg==", "Bearer ybt_ä"})
    void aTokenThatIsNone(String authorization) {
        var answer = new Wire(port)
                .post("/api/v1/submissions", JSON, "{\"text\": \"" + TYPED + "\"}", "Authorization: " + authorization);
        assertRefused(answer, 401, "登录", "访问令牌");
    }

    private Answer send(String type, String json) {
        return new Wire(port).post("/api/v1/submissions", type, json, "Authorization: Bearer " + token);
    }

    private void assertRefused(Answer answer, int status, String... anyOf) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).contains("application/problem+json");
        assertThat(answer.body()).containsAnyOf(anyOf).doesNotContain("Exception", "jackson");
        assertThat(Kept.now(jdbc)).isEqualTo(before);
        log.assertOneLineWithout(TYPED, token, "hejia");
    }

    /** When all that was rightly sent before has been looked at, and nothing is still being written because of it. */
    private Kept keptNow() {
        looked.atEverything();
        return Kept.now(jdbc);
    }
}
