package org.yibaotong.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.YibaotongTest;
import org.yibaotong.sheets.SheetFile;
import tools.jackson.databind.json.JsonMapper;

/** A program takes in a ledger as a person does: sends it, looks at the preview, puts a heading right, takes it over. */
@YibaotongTest
class IntakeApiTests extends LedgerSender {

    private static final String API = "/api/v1/ledger/imports";

    @Autowired
    JsonMapper json;

    @Test
    void aLedgerIsSentInLookedOverAndTakenOver() throws Exception {
        var unit = newUnit();
        var one = sent("接口.csv", "名称,平台,单位,关注\n甲%1$s,公众号,%1$s,300\n乙%1$s,飞鸽,%1$s,1\n".formatted(unit), unit);
        awaitState(one, "READ");
        assertThat(ask("duruo", HttpMethod.GET, one + "/rows?outcome=WRONG", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].reason")
                .asString()
                .contains("飞鸽");
        assertThat(ask(
                        "duruo",
                        HttpMethod.PUT,
                        one + "/headings/0",
                        "{\"columns\": [\"账号名称\", \"平台\", \"主办单位\", \"粉丝\"]}"))
                .hasStatusOk();
        awaitState(one, "READ");
        var wrong =
                ask("duruo", HttpMethod.GET, one + "/wrong", "").getResponse().getContentAsByteArray();
        assertThat(SheetFile.read(wrong).getFirst().rows().get(1)).contains("乙" + unit, "飞鸽");
        assertThat(ask("duruo", HttpMethod.POST, one + "/run", "{\"few\": false}"))
                .hasStatusOk();
        awaitState(one, "DONE");
        assertThat(ask("duruo", HttpMethod.GET, one, ""))
                .bodyJson()
                .extractingPath("$.counts.ADDED")
                .isEqualTo(1);
        assertThat(ask("duruo", HttpMethod.POST, one + "/run", "{\"few\": false}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("intake.run.done-already");
    }

    @Test
    void whatTheTableLeavesOutAndTheTablesOwnWordCanBeAskedFor() throws Exception {
        var unit = newUnit();
        run(upload("先.csv", "名称,平台,单位\n甲%1$s,公众号,%1$s\n乙%1$s,微博,%1$s\n".formatted(unit), unit));
        var one = sent("后.csv", "名称,平台,单位,负责人\n甲%1$s,公众号,%1$s,邱岚\n".formatted(unit), unit);
        awaitState(one, "READ");
        assertThat(ask("duruo", HttpMethod.GET, one + "/absent", ""))
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("乙" + unit);
        assertThat(ask("duruo", HttpMethod.PUT, one + "/overwriting", "{\"overwrites\": true}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.overwrites")
                .isEqualTo(true);
    }

    @Test
    void whatIsNoLedgerAndWhoKeepsNoneIsRefused() throws Exception {
        assertThat(send("x.pdf", "%PDF-1.7", "望江区"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .asString()
                .startsWith("sheet.read.");
        var one = sent("别人的.csv", "名称,平台,单位\n甲,公众号,望江区\n", "望江区");
        assertThat(ask("qiulan", HttpMethod.GET, one, "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ask("luyuan", HttpMethod.GET, one, "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(ask("duruo", HttpMethod.PUT, one + "/headings/0", "{}"))
                .hasStatus4xxClientError()
                .bodyJson()
                .extractingPath("$.code")
                .asString()
                .startsWith("ledger.");
    }

    private String sent(String name, String csv, String unit) throws Exception {
        var answer = send(name, csv, unit);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        var id = json.readTree(answer.getResponse().getContentAsString(UTF_8))
                .path("id")
                .asString();
        return API + "/" + id;
    }

    private MvcTestResult send(String name, String content, String unit) {
        return mvc.post()
                .uri(API)
                .multipart()
                .file(new MockMultipartFile("file", name, null, content.getBytes(UTF_8)))
                .param("unit", unit)
                .with(signed.as("duruo"))
                .with(csrf())
                .exchange();
    }

    private void awaitState(String one, String state) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(ask("duruo", HttpMethod.GET, one, ""))
                        .bodyJson()
                        .extractingPath("$.state")
                        .isEqualTo(state));
    }

    private MvcTestResult ask(String login, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .with(signed.as(login))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
