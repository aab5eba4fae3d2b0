package org.yibaotong.newsroom.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;
import org.yibaotong.shared.NewId;

/** The pool says why something is worth telling, in its own words and without a figure; meetings sink, and their senders are helped. */
@YibaotongTest
class TriageTests {

    private static final String MEETING = "溪口街道召开三季度重点工作推进会，会议强调要提高站位、压实责任。";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Submissions submissions;

    @Autowired
    Signed signed;

    @Test
    void reasonsStandWithTheWordsTheyAreReadFrom() {
        sent.lead("hejia", "溪口菜场门口换水管，影响260户，今晚9点前来水");
        assertThat(body(get("/desk/pool?find=溪口菜场")))
                .contains("<b>新鲜</b>", "今天的事", "<b>涉及人多</b>", "260户", "<b>有用</b>", "今晚9点前来水");
    }

    @Test
    void aMeetingOfWhichNobodyLearnsWhatCameOfItSinks() {
        sent.lead("hejia", MEETING);
        sent.lead("hejia", "溪口街道的老桥今天又通车了，推着车的大爷第一个过");
        var page = body(get("/desk/pool?find=溪口街道"));
        assertThat(page).contains("没写什么变了", "例行会议 ");
        assertThat(page.indexOf("老桥")).as("what came later stands above").isLessThan(page.indexOf("推进会"));
        assertThat(body(get("/desk/pool?view=ROUTINE&find=溪口街道")))
                .contains("推进会")
                .doesNotContain("老桥");
    }

    @Test
    void whileTypingTheSenderIsToldWhatWouldMakeItAStory() {
        assertThat(typed(MEETING)).contains("再添一句，更容易用上", "谁得了方便");
        assertThat(typed(MEETING + "会后定了：中学操场晚上7点到早上7点免费停车。")).doesNotContain("再添一句");
    }

    @Test
    void theReceiptOfAMeetingSaysSoUntilItIsAnswered() {
        var meeting = sent.lead("hejia", MEETING);
        assertThat(body(mvc.get()
                        .uri("/desk/submissions/" + meeting)
                        .with(signed.as("hejia"))
                        .exchange()))
                .contains("再添一句，更容易用上");
        decline(meeting);
        assertThat(body(mvc.get()
                        .uri("/desk/submissions/" + meeting)
                        .with(signed.as("hejia"))
                        .exchange()))
                .doesNotContain("再添一句，更容易用上");
    }

    @Test
    void aProgramGetsAResultForEach() {
        var one = sent.lead("hejia", "程序一起谢绝的一条");
        var answered = sent.lead("hejia", "程序一起谢绝的又一条");
        decline(answered);
        assertThat(mvc.post()
                        .uri("/api/v1/submissions/declines")
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"ids\":[\"%s\",\"%s\",\"%s\",\"何物\"],\"answer\":{\"reason\":\"这次先不用，欢迎再报。\"}}"
                                .formatted(one, answered, NewId.next()))
                        .exchange())
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("\"done\":true", "submission.decline.already-answered", "error.not-found");
        assertThat(submissions.findById(one).orElseThrow().status()).isEqualTo(SubmissionStatus.DECLINED);
    }

    @Test
    void severalJoinOneStoryAtOnce() {
        var base = sent.lead("hejia", "一起并稿的底稿");
        var one = sent.lead("hejia", "一起并稿的第一份");
        var other = sent.lead("zhouxiaolan", "一起并稿的第二份");
        var story = mvc.post()
                .uri("/desk/pool/" + base + "/adoption")
                .with(signed.as("luyuan"))
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        assertThat(mvc.post()
                        .uri("/desk/pool/merges")
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .param("ticked", one + ".0", other + ".0")
                        .param("story", story.substring(story.lastIndexOf('/') + 1))
                        .exchange())
                .hasRedirectedUrl("/desk/pool");
        assertThat(submissions.findById(other).orElseThrow().status()).isEqualTo(SubmissionStatus.MERGED);
    }

    private String typed(String text) {
        return body(mvc.post()
                .uri("/desk/submissions/likely")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("kind", "LEAD")
                .param("text", text)
                .param("part", "hints")
                .exchange());
    }

    private void decline(SubmissionId submission) {
        mvc.post()
                .uri("/desk/pool/" + submission + "/decline")
                .with(signed.as("luyuan"))
                .with(csrf())
                .param("reason", "会后哪件事办成了，欢迎再报。")
                .exchange();
    }

    private MvcTestResult get(String url) {
        return mvc.get().uri(url).with(signed.as("luyuan")).exchange();
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
