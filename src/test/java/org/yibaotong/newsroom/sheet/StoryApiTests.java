package org.yibaotong.newsroom.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.proof.Reading;

/** What a person can do on the pages a program can do here, with the same refusals. */
@YibaotongTest
class StoryApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Signed signed;

    @Test
    void aStoryIsListedWithoutItsBodyAndReadWithIt() {
        var story = newsroom.edited("给程序读的稿");
        assertThat(get("?q=给程序读的稿", "luyuan"))
                .hasStatusOk()
                .bodyText()
                .contains("给程序读的稿")
                .doesNotContain("第一段");
        assertThat(get("/" + story, "luyuan"))
                .bodyJson()
                .extractingPath("$.html")
                .isEqualTo("<p>第一段。</p><p>第二段。</p>");
    }

    @Test
    void anEditionSaysWhichOneItIsBasedOn() {
        var story = newsroom.edited("程序存的稿");
        var text = "{\"headline\": \"程序存的稿\", \"topic\": \"民生\", \"html\": \"<p>新的</p>\", \"basedOn\": %d}";
        assertThat(post("/" + story + "/editions", text.formatted(1), "luyuan"))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.edition")
                .isEqualTo(2);
        assertThat(post("/" + story + "/editions", text.replace("新的", "更新的").formatted(1), "xuqinghe"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("story.save.saved-meanwhile");
    }

    @Test
    void theWholeRoadIsOpenToPrograms() {
        var story = newsroom.edited("程序走完全程");
        assertThat(post("/" + story + "/review-request", "", "luyuan")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(review(story.toString(), "FIRST", "chengmin")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(review(story.toString(), "SECOND", "shenzhiqiu")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(review(story.toString(), "FINAL", "guming")).hasStatus(HttpStatus.NO_CONTENT);
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        var third = "{\"reading\": \"THIRD\", \"edition\": 1, \"errors\": \"0\"}";
        assertThat(post("/" + story + "/proofs", third, "mengshuyan")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post("/" + story + "/sign-off", "{\"edition\": 1}", "guming"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post("/" + story + "/correction", "{\"note\": \"日期有误，已改。\", \"reason\": \"校对漏看了\"}", "luyuan"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post("/" + story + "/withdrawal", "{\"headline\": \"程序走完全程\", \"note\": \"内容有误，撤下。\"}", "guming"))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void theSameRulesRefuse() {
        var story = newsroom.inFirstReview("程序也不能跳过");
        assertThat(review(story.toString(), "FINAL", "guming"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("story.review.out-of-turn");
        assertThat(post("/" + story + "/sign-off", "{\"edition\": 1}", "luyuan"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(post("", "{\"headline\": \"没有单位\", \"topic\": \"民生\", \"html\": \"<p>x</p>\"}", "luyuan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("story.unit.missing");
        assertThat(post("", "{\"headline\": 1", "luyuan")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult review(String story, String round, String login) {
        var json = "{\"round\": \"%s\", \"verdict\": \"PASS\", \"opinion\": \"同意\", \"edition\": 1}";
        return post("/" + story + "/reviews", json.formatted(round), login);
    }

    private MvcTestResult post(String below, String json, String login) {
        return mvc.post()
                .uri("/api/v1/stories" + below)
                .with(signed.as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String below, String login) {
        return mvc.get().uri("/api/v1/stories" + below).with(signed.as(login)).exchange();
    }
}
