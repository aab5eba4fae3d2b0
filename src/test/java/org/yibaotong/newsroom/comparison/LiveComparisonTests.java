package org.yibaotong.newsroom.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.manuscript.UnsavedTexts;
import org.yibaotong.newsroom.source.AdoptedSubmission;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.newsroom.submission.SentText;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;

/** What is being typed is compared with what was there, and nothing of it is kept. */
@YibaotongTest
class LiveComparisonTests {

    private static final String HEADLINE = "写着的时候对照";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    StoryDesk desk;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Submissions submissions;

    @Autowired
    Editions editions;

    @Autowired
    UnsavedTexts unsaved;

    @Autowired
    Signed signed;

    @Test
    void whatIsTypedIsComparedWithTheLastEditionAndNotKept() {
        var story = newsroom.edited(HEADLINE);
        assertThat(compare(story, "luyuan", "edition", "换了标题", "<p>第一段。</p><p>第二段加了字。</p>"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>写着的时候对照</del><ins>换了标题</ins>", "第二段<ins>加了字</ins>。", "和第1版比", "删1处", "加");
        assertThat(editions.list(story)).hasSize(1);
        assertThat(unsaved.find(story, signed.actor("luyuan").person())).isEmpty();
    }

    @Test
    void whereNothingChangedItIsSaid() {
        var story = newsroom.edited(HEADLINE);
        assertThat(compare(story, "luyuan", "edition", HEADLINE, "<p>第一段。</p><p>第二段。</p>"))
                .hasStatusOk()
                .bodyText()
                .contains("和第1版一样")
                .doesNotContain("<ins>", "<del>");
    }

    @Test
    void whatCouldNotBeSavedYetIsComparedAllTheSame() {
        var story = newsroom.edited(HEADLINE);
        assertThat(compare(story, "luyuan", "edition", "", ""))
                .hasStatusOk()
                .bodyText()
                .contains("<del>" + HEADLINE);
        assertThat(compare(story, "luyuan", "edition", "长".repeat(500), "<p>第一段。"))
                .hasStatusOk();
        assertThat(post(story, "luyuan", "/comparison", "basedOn", "1")).hasStatusOk();
    }

    @Test
    void whatASenderWroteIsTheOtherBase() {
        var submission = sent.lead("hejia", "对照来稿：社区食堂今天开张，老人来吃饭的有三十位");
        var story = adopted(submission);
        newsroom.save(story, "社区食堂开张", "<p>换了的一段。</p>", "luyuan");
        var page = get(story, "luyuan");
        assertThat(page).bodyText().contains("<option value=\"" + submission + "\">河西社区 何佳的来稿</option>");
        assertThat(compare(
                        story,
                        "luyuan",
                        submission.toString(),
                        "社区食堂开张",
                        SentText.of(submissions.findById(submission).orElseThrow())))
                .hasStatusOk()
                .bodyText()
                .contains("和河西社区 何佳的来稿比", "老人来吃饭的有三十位")
                .doesNotContain("换了的一段");
    }

    @Test
    void whoMayNotReadTheSubmissionDoesNotReadItHere() {
        var submission = sent.lead("hejia", "对照来稿：校对不看来稿原文");
        var story = adopted(submission);
        assertThat(compare(story, "yezhiwei", "edition", "标题", "<p>字</p>")).hasStatusOk();
        assertThat(compare(story, "yezhiwei", submission.toString(), "标题", "<p>字</p>"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(compare(newsroom.edited(HEADLINE), "luyuan", submission.toString(), "标题", "<p>字</p>"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(compare(story, "luyuan", "没有这一份", "标题", "<p>字</p>")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(compare(story, "hejia", "edition", "标题", "<p>字</p>")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsTypedRunsNowhere() {
        var story = newsroom.edited(HEADLINE);
        assertThat(compare(
                        story,
                        "luyuan",
                        "edition",
                        "<img src=x onerror=alert(1)>",
                        "<p>字<script>alert(2)</script><b onclick=x>粗</b></p>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<img", "<script", "onclick");
    }

    @Test
    void withoutScriptsTheButtonSavesAndShowsWhatChanged() {
        var story = newsroom.edited(HEADLINE);
        assertThat(get(story, "luyuan")).bodyText().contains("保存并对照");
        assertThat(mvc.post()
                        .uri("/desk/stories/{id}/editions", story)
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .param("headline", HEADLINE)
                        .param("body", "<p>第一段改了。</p><p>第二段。</p>")
                        .param("topic", "民生")
                        .param("basedOn", "1")
                        .param("then", "compare"))
                .hasRedirectedUrl("/desk/stories/" + story + "/editions");
        assertThat(mvc.get().uri("/desk/stories/{id}/editions", story).with(signed.as("luyuan")))
                .bodyText()
                .contains("<ins>改了</ins>");
    }

    private StoryId adopted(SubmissionId id) {
        var submission = submissions.findById(id).orElseThrow();
        var handedOver = new AdoptedSubmission(
                id,
                submission.author(),
                submission.unit(),
                submission.title(),
                SentText.of(submission),
                "河西社区 何佳",
                null,
                submission.receivedAt());
        return desk.adopt(handedOver, signed.actor("luyuan"));
    }

    private MvcTestResult compare(StoryId story, String login, String base, String headline, String body) {
        return post(story, login, "/comparison", "base", base, "headline", headline, "body", body, "basedOn", "1");
    }

    private MvcTestResult post(StoryId story, String login, String below, String... fields) {
        var request = mvc.post()
                .uri("/desk/stories/" + story + below)
                .with(signed.as(login))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(StoryId story, String login) {
        return mvc.get().uri("/desk/stories/{id}", story).with(signed.as(login)).exchange();
    }
}
