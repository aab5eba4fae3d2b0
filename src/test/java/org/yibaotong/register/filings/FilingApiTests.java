package org.yibaotong.register.filings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.Staff;
import org.yibaotong.web.Times;
import tools.jackson.databind.json.JsonMapper;

/** What is done with filings on the pages a program can do here, with the same refusals. */
@YibaotongTest
class FilingApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Test
    void aFilingIsAskedForAgreedToAndPutDown() throws Exception {
        var one = "/" + asked();
        assertThat(send("duruo", HttpMethod.POST, one + "/decision", "{\"agreed\": true}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("AGREED");
        refused("duruo", one + "/decision", "{\"agreed\": true}", "filing.decide.not-waiting");
        var number =
                "{\"number\": \"接口备%s\", \"filedOn\": \"%s\"}".formatted(Staff.fresh(), Times.date(clock.instant()));
        assertThat(send("duruo", HttpMethod.POST, one + "/record", number))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("FILED");
        refused("songzhiyuan", one + "/withdrawal", "{}", "filing.withdraw.over");
        assertThat(send("weilan", HttpMethod.GET, one, "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send("songzhiyuan", HttpMethod.GET, "?state=FILED", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].kind")
                .isEqualTo("开设");
    }

    @Test
    void oneThatIsSentBackIsAskedForAgainOrWithdrawn() throws Exception {
        var one = "/" + asked();
        assertThat(send("qiulan", HttpMethod.POST, one + "/decision", "{\"agreed\": false, \"words\": \"请写清楚\"}"))
                .hasStatusOk();
        assertThat(send("songzhiyuan", HttpMethod.PUT, one, opening("接口" + Staff.fresh())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("AWAITING");
        assertThat(send("songzhiyuan", HttpMethod.POST, one + "/withdrawal", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("WITHDRAWN");
    }

    /** It has telephones in it, so the trail says who asked for it. */
    @Test
    void theRegistrationFormIsGivenAsWordAndAsPdf() throws Exception {
        var form = "/" + asked() + "/form";
        assertThat(send("songzhiyuan", HttpMethod.POST, form + "/pdf", "{}"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(send("duruo", HttpMethod.POST, form + "/word", "{}")).hasStatusOk();
        assertThat(send("weilan", HttpMethod.POST, form + "/pdf", "{}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String asked() throws Exception {
        var result = send("songzhiyuan", HttpMethod.POST, "", opening("接口" + Staff.fresh()));
        assertThat(result).hasStatus(HttpStatus.CREATED);
        return json.readTree(result.getResponse().getContentAsString(UTF_8))
                .path("id")
                .asString();
    }

    private static String opening(String name) {
        return """
                {"kind": "OPENING", "platform": "douyin", "name": "%s", "sponsor": "竹园%s", "unit": "竹园街道",
                 "category": "GOVERNMENT", "inScope": true, "purpose": "PUBLISHING", "reason": "书记办公会同意"}
                """.formatted(name, name);
    }

    private void refused(String login, String path, String body, String code) {
        assertThat(send(login, HttpMethod.POST, path, body))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    private MvcTestResult send(String login, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri("/api/v1/filings" + path)
                .with(signed.as(login))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
