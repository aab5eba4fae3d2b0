package org.yibaotong.inspection.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.web.Times;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is done with findings, mistakes and spot checks on the pages a program can do here, with the same refusals. */
@YibaotongTest
class InspectionApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aFindingIsWrittenDownDisputedUpheldMendedAndLookedAtAgain() throws Exception {
        var account = account();
        var one = "/findings/" + recorded(account);
        assertThat(read("songzhiyuan", "/findings?account=" + account)
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        answers("songzhiyuan", one + "/dispute", "{\"reason\": \"链接没有坏\"}", "DISPUTED");
        refused("songzhiyuan", one + "/dispute", "{\"reason\": \"链接没有坏\"}", "finding.dispute.waits-already");
        assertThat(read("duruo", "/findings?state=DISPUTED&account=" + account)).hasSize(1);
        answers("duruo", one + "/decision", "{\"reason\": \"点开是空白\", \"decision\": \"UPHELD\"}", "UPHELD");
        var due = Times.date(clock.instant()).plusDays(7);
        answers("duruo", one + "/order", "{\"words\": \"请修好\", \"due\": \"%s\"}".formatted(due), "UPHELD");
        answers("songzhiyuan", one + "/report", "{\"words\": \"换了链接\"}", "REPORTED");
        answers("duruo", one + "/recheck", "{\"words\": \"点开了\", \"mended\": true}", "MENDED");
        assertThat(read("duruo", "/findings?account=" + account)).isEmpty();
    }

    @Test
    void aFindingComesWithTheFactsAndTheTextItsHashIsOf() throws Exception {
        var found = read("duruo", "/findings/" + recorded(account()));
        assertThat(found.path("facts").path(0).path("value").asString()).isEqualTo("第三条链接打不开");
        assertThat(found.path("sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(found.path("judged").asString().getBytes(UTF_8))));
        assertThat(send("hejia", HttpMethod.GET, "/findings/" + found.path("id").asString(), ""))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoOnlyReportsWritesNoFindingDown() throws Exception {
        assertThat(send("songzhiyuan", HttpMethod.POST, "/findings", seen(account())))
                .hasStatus(HttpStatus.FORBIDDEN);
        refused("duruo", "/findings", "{}", "finding.account.missing");
    }

    @Test
    void aSpotCheckIsDrawnWithItsSeedAndSettledOnce() throws Exception {
        var drawn = send(
                "duruo", HttpMethod.POST, "/spot-checks", "{\"name\": \"接口抽查\", \"seed\": \"八号球\", \"percent\": 30}");
        assertThat(drawn).hasStatus(HttpStatus.CREATED);
        var one = "/spot-checks/" + body(drawn).path("id").asString();
        var list = read("hejia", one + "/population");
        assertThat(read("hejia", one).path("drawn")).hasSize((list.size() * 30 + 99) / 100);
        assertThat(read("hejia", one).path("seed").asString()).isEqualTo("八号球");
        jdbc.sql("update inspection.finding set state = 'UPHELD' where state = 'DISPUTED'")
                .update();
        var settled = send("duruo", HttpMethod.POST, one + "/results", "{}");
        assertThat(settled).hasStatusOk();
        assertThat(body(settled).path("tables")).hasSize(3);
        assertThat(body(settled).path("drawn").path(0).path("outcome").isNull()).isFalse();
        refused("duruo", one + "/results", "{}", "spot-check.settle.already");
        assertThat(send("hejia", HttpMethod.POST, one + "/results", "{}")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aMistakeIsPutToItsAccountAndAnsweredOnce() throws Exception {
        var account = account();
        var mistake = UUID.randomUUID();
        jdbc.sql("""
                insert into inspection.mistake (id, version, code_sha256, account_id, unit_id, kind, page, words, pointed_out_at, due_on, state, answer)
                select :id, 0, :hash, :account, sponsoring_unit, 'WORDING', '', '标题少一个字', now(), current_date, 'WAITING', ''
                  from register.account where id = :account
                """)
                .param("id", mistake)
                .param("hash", Staff.fresh())
                .param("account", account)
                .update();
        var one = "/mistakes/" + mistake;
        assertThat(read("duruo", one).path("words").asString()).isEqualTo("标题少一个字");
        assertThat(read("duruo", one).properties().stream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .doesNotContainAnyElementsOf(Set.of("contact", "code", "codeHash"));
        refused("duruo", one + "/dismissal", "{}", "mistake.reason.missing");
        assertThat(send("duruo", HttpMethod.POST, one + "/dismissal", "{\"reason\": \"那是书名\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("NONE");
        refused("duruo", one + "/dismissal", "{\"reason\": \"那是书名\"}", "mistake.form.answered-already");
        assertThat(send("hejia", HttpMethod.GET, one, "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** An account of its own, of the unit songzhiyuan reports from. */
    private UUID account() throws Exception {
        var name = "接口" + Staff.fresh();
        var result = send("duruo", HttpMethod.POST, "/ledger", """
                {"platform": "douyin", "name": "%s", "sponsor": "竹园%s", "unit": "竹园街道", "tier": "STREET",
                 "category": "GOVERNMENT", "inScope": true, "purpose": "PUBLISHING"}
                """.formatted(name, name));
        assertThat(result).hasStatus(HttpStatus.CREATED);
        return UUID.fromString(body(result).path("id").asString());
    }

    private String recorded(UUID account) throws Exception {
        var result = send("duruo", HttpMethod.POST, "/findings", seen(account));
        assertThat(result).hasStatus(HttpStatus.CREATED);
        return body(result).path("id").asString();
    }

    private String seen(UUID account) {
        return "{\"account\": \"%s\", \"indicator\": \"M1\", \"seen\": \"第三条链接打不开\", \"day\": \"%s\"}"
                .formatted(account, Times.date(clock.instant()));
    }

    private void answers(String login, String path, String sent, String state) {
        assertThat(send(login, HttpMethod.POST, path, sent))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo(state);
    }

    private void refused(String login, String path, String sent, String code) {
        assertThat(send(login, HttpMethod.POST, path, sent))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    private JsonNode read(String login, String path) throws Exception {
        var result = send(login, HttpMethod.GET, path, "");
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private JsonNode body(MvcTestResult result) throws Exception {
        return json.readTree(result.getResponse().getContentAsString(UTF_8));
    }

    private MvcTestResult send(String login, HttpMethod method, String path, String sent) {
        return mvc.method(method)
                .uri("/api/v1" + path)
                .with(signed.as(login))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(sent)
                .exchange();
    }
}
