package org.yibaotong.newsroom.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.newsroom.pair.Pairs;

@YibaotongTest
class SubmissionApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Looked looked;

    @Autowired
    Pairs pairs;

    @Test
    void theSameKeyIsReceivedOnce() {
        var first = send("月湖路口-1", "{\"kind\": \"LEAD\", \"text\": \"路口的灯修好了\"}");
        var second = send("月湖路口-1", "{\"kind\": \"LEAD\", \"text\": \"路口的灯修好了\"}");
        assertThat(first).hasStatus(HttpStatus.CREATED).containsHeader("Location");
        assertThat(second).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("RECEIVED");
        assertThat(second).bodyText().isEqualTo(body(first));
    }

    @Test
    void halvesOfCharactersAreLeftOut() {
        var answer = send("half", "{\"kind\": \"LEAD\", \"text\": \"路\\ud800口\\u0000的灯\\u200b\"}");
        assertThat(answer)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("路口的灯");
    }

    @Test
    void aRefusalHasItsCodeAndItsWords() {
        var answer = send("empty", "{\"kind\": \"STORY\", \"title\": \"只有标题\"}");
        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("submission.body.missing");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("正文还空着");
    }

    @Test
    void whatIsNoSubmissionIsABadRequest() {
        assertThat(send("bad", "{\"kind\": \"POEM\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("bad", "[")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("bad", "{\"text\": \"照片\", \"pictures\": [{\"file\": \"../../etc/passwd\"}]}"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void sendersReadTheirOwnAndEditorsTheirUnits() {
        var url = send("own", "{\"text\": \"河西的消息\"}").getResponse().getHeader("Location");
        assertThat(get(url, "hejia")).hasStatusOk();
        assertThat(get(url, "luyuan")).hasStatusOk();
        assertThat(get(url, "wanglei")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, "tangxiaoman")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/v1/submissions", "wanglei"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("河西的消息");
    }

    @Test
    void whatOtherProgramsSendIsHeldAgainstWhatWasReportedToo() {
        var text = "盐仓里的皮影班子连演了四十一晚，最后一晚把影人都送给了小学";
        var first = id(send("皮影-1", "{\"text\": \"" + text + "\"}"));
        looked.atEverything();
        var second = id(send("皮影-2", "{\"text\": \"" + text + "，孩子们当场就会动了\"}"));
        looked.atEverything();
        assertThat(pairs.among(List.of(first, second))).singleElement().satisfies(pair -> {
            assertThat(pair.isTogether()).isTrue();
            assertThat(pair.isDecided()).isFalse();
            assertThat(pair.words()).isNotEmpty();
        });
    }

    private static SubmissionId id(MvcTestResult answer) {
        return SubmissionId.of(answer.getResponse().getHeader("Location").replaceFirst(".*/", ""));
    }

    private MvcTestResult send(String key, String json) {
        return mvc.post()
                .uri("/api/v1/submissions")
                .with(signed.as("hejia"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String url, String login) {
        return mvc.get().uri(url).with(signed.as(login)).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
