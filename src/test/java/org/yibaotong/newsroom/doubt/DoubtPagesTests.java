package org.yibaotong.newsroom.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;

/** What the checker doubts, where people see it, and what they decide about it. */
@YibaotongTest
class DoubtPagesTests {

    private static final DoubtKey SECRET = new DoubtKey("secret.mark", "机密★");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    DoubtDesk desk;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void doubtsStandBesideTheTextOfThoseWhoEditReviewAndSign() {
        var story = newsroom.edited("街道布署冬季防火");

        assertThat(get(story, "", "luyuan")).bodyText().contains("疑点 1处", "<mark>布署</mark>", "二类　标题　改为“部署”");
        var reviewed = newsroom.inFirstReview("街道布署春季防火");
        assertThat(get(reviewed, "/review", "chengmin")).bodyText().contains("<mark>布署</mark>");
    }

    @Test
    void aTextWithoutDoubtsSaysSo() {
        assertThat(get(newsroom.edited("没有疑点的稿"), "", "luyuan")).bodyText().contains("机器没有查出疑点");
    }

    @Test
    void whatWasRightIsNotDoubtedAgainInAnyStoryUntilItIsTakenBack() {
        var story = newsroom.edited("妥贴的安排");
        assertThat(post(story, "dismissal", "luyuan", "rule", "term", "words", "妥贴"))
                .hasRedirectedUrl("/desk/stories/" + story);

        var other = newsroom.edited("又一个妥贴的安排");
        assertThat(get(other, "", "luyuan")).bodyText().contains("机器没有查出疑点");
        assertThat(mvc.get().uri("/desk/false-alarms").with(signed.as("luyuan")).exchange())
                .bodyText()
                .contains("妥贴", "陆远");

        var id = jdbc.sql("select id from newsroom.false_alarm where words = '妥贴'")
                .query(String.class)
                .single();
        assertThat(mvc.post()
                        .uri("/desk/false-alarms/" + id + "/end")
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/desk/false-alarms");
        assertThat(get(other, "", "luyuan")).bodyText().contains("<mark>妥贴</mark>");
    }

    @Test
    void whatMustNotBePublishedIsNotSigned() {
        var story = readyToSign("机密★一年的会议");
        assertThat(sign(story)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("还有一类疑点没有处理，不能签发");
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.TO_BE_SIGNED);
        assertThat(get(story, "/sign-off", "guming")).bodyText().contains("确实要这样写", "放行");
    }

    @Test
    void theFinalReviewerAnswersForItWithAReason() {
        var story = readyToSign("展出带机密★字样的老档案");
        var refused = clear(story, "guming", "短");
        assertThat(refused).hasRedirectedUrl("/desk/stories/" + story + "/sign-off");
        assertThat(mvc.get()
                        .uri("/desk/stories/" + story + "/sign-off")
                        .with(signed.as("guming"))
                        .cookie(refused.getResponse().getCookies())
                        .exchange())
                .bodyText()
                .as("why it was refused, and what was typed")
                .contains("请写明原因，至少4个字", "<details open><summary>确实要这样写", "value=\"短\"");
        assertThat(trail(story)).isZero();
        assertThat(clear(story, "guming", "说的是已解密的展品")).hasRedirectedUrl("/desk/stories/" + story + "/sign-off");

        assertThat(get(story, "/sign-off", "guming")).bodyText().contains("已放行：说的是已解密的展品");
        assertThat(trail(story)).isEqualTo(1);
        assertThat(sign(story)).hasRedirectedUrl("/desk/stories/" + story);
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.SIGNED_OFF);
    }

    @Test
    void nobodyElseAnswersForIt() {
        var story = readyToSign("又一份机密★的稿");
        assertThat(clear(story, "luyuan", "编辑自己放行")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(story, "dismissal", "luyuan", "rule", "secret.mark", "words", "机密★"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("一类疑点不能记成没写错");
    }

    @Test
    void aChildsNameIsNotRightOnceForAll() {
        var story = newsroom.edited("三年级学生李小雨说防火");
        assertThat(get(story, "", "luyuan"))
                .bodyText()
                .contains("<mark>李小雨</mark>", "请终审在签发时放行，只管这一篇")
                .doesNotContain("没写错，以后不提");
        assertThat(post(story, "dismissal", "luyuan", "rule", "minor.name", "words", "李小雨"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("别的稿里就是另一个人", "由终审在签发时放行");

        assertThat(get(newsroom.edited("五年级学生李小雨说放假"), "", "luyuan")).bodyText().contains("<mark>李小雨</mark>");
    }

    @Test
    void aPersonsNumberIsAnsweredForInOneStoryWithAReason() {
        var story = readyToSign("防汛值班请打13912345678");
        assertThat(get(story, "/sign-off", "guming")).bodyText().contains("确实要这样写", "为什么可以发");
        clearNumber(story, "13912345678", "短");
        assertThat(trail(story)).isZero();
        assertThat(clearNumber(story, "13912345678", "本人同意写在稿里"))
                .hasRedirectedUrl("/desk/stories/" + story + "/sign-off");

        assertThat(get(story, "/sign-off", "guming")).bodyText().contains("已放行：本人同意写在稿里");
        assertThat(trail(story)).isEqualTo(1);
        assertThat(get(newsroom.edited("防火值班请打13912345678"), "", "luyuan"))
                .bodyText()
                .contains("<mark>13912345678</mark>")
                .doesNotContain("已放行");
    }

    @Test
    void whatWasSaidOfAPersonBeforeHidesNothing() {
        jdbc.sql("""
                insert into newsroom.false_alarm (id, story_id, rule, words, said_by, said_at)
                select gen_random_uuid(), ?, 'minor.name', '赵小满', gen_random_uuid(), now()
                """).param(newsroom.edited("很久以前的一篇").value()).update();
        assertThat(get(newsroom.edited("六年级学生赵小满说毕业"), "", "luyuan")).bodyText().contains("<mark>赵小满</mark>");
    }

    @Test
    void onlyWhatStandsInTheTextIsDecidedAbout() {
        var story = newsroom.edited("里面没有那个词");
        assertThat(post(story, "dismissal", "luyuan", "rule", "term", "words", "帐户"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经没有这处疑点");
        assertThat(jdbc.sql("select count(*) from newsroom.false_alarm where words = '帐户'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twoWhoClearAtOnceLeaveOneLineOnTheTrail() throws InterruptedException {
        var story = readyToSign("同时放行机密★的稿");
        Callable<?> clear = () -> {
            desk.clear(story, SECRET, new Opinion("已经解密公开"), newsroom.actor("guming"));
            return "";
        };
        assertThat(Race.of(clear, clear)).containsExactly("done", "done");
        assertThat(trail(story)).isEqualTo(1);
    }

    private StoryId readyToSign(String headline) {
        var story = newsroom.inFirstReview(headline);
        newsroom.pass(story, Round.FIRST, "chengmin");
        newsroom.pass(story, Round.SECOND, "shenzhiqiu");
        newsroom.pass(story, Round.FINAL, "guming");
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        return story;
    }

    private long trail(StoryId story) {
        return jdbc.sql("select count(*) from audit.entry where what = 'story.doubt-clear' and thing = :story")
                .param("story", story.toString())
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(StoryId story, String page, String login) {
        return mvc.get()
                .uri("/desk/stories/" + story + page)
                .with(signed.as(login))
                .exchange();
    }

    private MvcTestResult clear(StoryId story, String login, String reason) {
        return post(story, "clearing", login, "rule", SECRET.rule(), "words", SECRET.words(), "reason", reason);
    }

    private MvcTestResult clearNumber(StoryId story, String number, String reason) {
        return post(story, "clearing", "guming", "rule", "private.mobile", "words", number, "reason", reason);
    }

    private MvcTestResult sign(StoryId story) {
        return mvc.post()
                .uri("/desk/stories/" + story + "/sign-off")
                .with(signed.as("guming"))
                .with(csrf())
                .param("edition", "1")
                .exchange();
    }

    private MvcTestResult post(StoryId story, String decision, String login, String... fields) {
        var request = mvc.post()
                .uri("/desk/stories/" + story + "/doubts/" + decision)
                .with(signed.as(login))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
