package org.yibaotong.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
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

/** Messages and feedback, for programs. */
@YibaotongTest
class NoticesApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Notices notices;

    @Autowired
    Signed signed;

    private final String mark = "接口 " + Staff.fresh();

    @Test
    void messagesAreReadByTheirReceiverAlone() throws Exception {
        notices.tell(new Notice("test.api", mark, "", "/desk/" + mark.hashCode()), List.of(signed.person("dongjie")));
        var list = call(HttpMethod.GET, "/notices", "", "dongjie");
        assertThat(list).bodyJson().extractingPath("$[0].title").isEqualTo(mark);
        var reading = "/notices/" + read(list, "$[0].id") + "/reading";
        assertThat(call(HttpMethod.POST, reading, "", "hejia")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(call(HttpMethod.POST, reading, "", "dongjie")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(call(HttpMethod.POST, "/notices/reading", "", "dongjie")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(call(HttpMethod.GET, "/notices", "", "dongjie"))
                .bodyJson()
                .extractingPath("$[0].unread")
                .isEqualTo(false);
    }

    @Test
    void feedbackIsSaidTakenAndAnswered() throws Exception {
        var given = call(HttpMethod.POST, "/feedback", "{\"burden\": \"%s\"}".formatted(mark), "dongjie");
        assertThat(given).hasStatus(HttpStatus.CREATED);
        var one = "/feedback/" + read(given, "$.id");
        assertThat(call(HttpMethod.GET, one, "", "hejia")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(call(HttpMethod.GET, "/feedback/received", "", "zhongyi"))
                .bodyText()
                .contains(mark);
        assertThat(call(HttpMethod.POST, one + "/acceptance", "", "zhongyi")).hasStatus(HttpStatus.NO_CONTENT);
        var answer = "{\"answer\": \"以后只报一次。\"}";
        assertThat(call(HttpMethod.POST, one + "/answer", answer, "zhongyi")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(call(HttpMethod.POST, one + "/answer", answer, "zhongyi"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("feedback.answer.already");
        assertThat(call(HttpMethod.GET, one, "", "dongjie"))
                .bodyJson()
                .extractingPath("$.answer")
                .isEqualTo("以后只报一次。");
    }

    @Test
    void emptyFeedbackIsRefused() {
        assertThat(call(HttpMethod.POST, "/feedback", "{}", "dongjie"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("feedback.burden.missing");
    }

    private MvcTestResult call(HttpMethod method, String below, String json, String login) {
        return mvc.method(method)
                .uri("/api/v1" + below)
                .with(signed.as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String read(MvcTestResult answer, String path) throws Exception {
        return JsonPath.read(answer.getResponse().getContentAsString(), path);
    }
}
