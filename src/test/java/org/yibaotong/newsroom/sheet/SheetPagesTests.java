package org.yibaotong.newsroom.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stage;

/** The page of a story, as an editor uses it. */
@YibaotongTest
class SheetPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Signed signed;

    @Test
    void theOneThingToDoNextStandsOnTop() {
        var story = newsroom.edited("下一步是送初审");
        assertThat(get(story, "", "luyuan")).hasStatusOk().bodyText().contains("送初审", "编辑中", "第一段。");
        assertThat(get(newsroom.inFirstReview("等初审"), "", "luyuan"))
                .bodyText()
                .contains("等初审", "收回修改")
                .doesNotContain("story-form");
    }

    @Test
    void savingMakesAnEdition() {
        var story = newsroom.edited("要保存的稿");
        assertThat(save(story, 1, "改了标题", "<p>改了正文</p>", "luyuan")).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).edition()).isEqualTo(2);
        assertThat(newsroom.get(story).headline()).isEqualTo("改了标题");
    }

    @Test
    void savingAndSendingIsOneClick() {
        var story = newsroom.edited("保存并送审");
        var sent = mvc.post()
                .uri("/desk/stories/{id}/editions", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .params(fields(1, "保存并送审", "<p>写好了</p>"))
                .param("then", "send")
                .exchange();
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.IN_FIRST_REVIEW);
    }

    @Test
    void whatCannotBeSentIsNotSavedEither() {
        var story = newsroom.edited("送审不成也不存");
        var refused = mvc.post()
                .uri("/desk/stories/{id}/editions", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .params(fields(1, "送审不成也不存", ""))
                .param("then", "send")
                .exchange();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(newsroom.get(story).edition()).isEqualTo(1);
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.EDITING);
    }

    @Test
    void aCoverChosenAmongNewPicturesIsStillChosenAfterwards() {
        var story = newsroom.edited("新照片作封面");
        var photo = "ab".repeat(32);
        var typed = fields(1, "新照片作封面", "<figure><img src=\"/files/" + photo + "/large\"></figure><p>话</p>");
        typed.set("cover", photo);
        mvc.post()
                .uri("/desk/stories/{id}/autosave", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .params(typed)
                .exchange();
        assertThat(get(story, "", "luyuan")).bodyText().containsPattern("value=\"" + photo + "\"\\s+checked");
    }

    @Test
    void aHeadlineTooLongComesBackWithEverythingTyped() {
        var story = newsroom.edited("标题太长的稿");
        var long61 = "长".repeat(61);
        assertThat(save(story, 1, long61, "<p>打了很久的字</p>", "luyuan"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("标题太长，最多60个字", long61, "打了很久的字");
        assertThat(newsroom.get(story).edition()).isEqualTo(1);
    }

    @Test
    void aHeadlineOfAMillionCharactersIsRefused() {
        var story = newsroom.edited("一百万字的标题");
        assertThat(save(story, 1, "长".repeat(300_000), "<p>正文</p>", "luyuan"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("标题太长");
    }

    @Test
    void whoTypesTooAndWhoSavedMeanwhileIsSaidWhileThePageIsOpen() {
        var story = newsroom.edited("两人同时开着的稿");
        assertThat(get(story, "/others?edition=1", "luyuan"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<html", "也在改", "刚存了");
        autosave(story, "xuqinghe");
        assertThat(get(story, "/others?edition=1", "luyuan")).bodyText().contains("许青禾也在改");
        assertThat(get(story, "/others?edition=1", "xuqinghe")).bodyText().doesNotContain("也在改");
        save(story, 1, "两人同时开着的稿", "<p>许青禾先存了。</p>", "xuqinghe");
        assertThat(get(story, "/others?edition=1", "luyuan"))
                .bodyText()
                .contains("许青禾刚存了第2版", "/editions?from=1")
                .doesNotContain("也在改");
        assertThat(get(story, "/others?edition=2", "luyuan")).bodyText().doesNotContain("刚存了");
        assertThat(get(story, "/others?edition=-7", "luyuan")).hasStatusOk();
        assertThat(get(story, "/others?edition=x", "luyuan")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    /** A's page stays open and goes on sending what is typed, from the edition it was opened with. */
    @Test
    void whoTakesOverEatsNothingOfWhatTheOtherGoesOnTyping() {
        var story = newsroom.edited("接手时还开着的稿");
        autosave(story, "<p>陆远先写的。</p>", "luyuan");
        assertThat(post(story, "/editor", "xuqinghe", Map.of())).hasStatus3xxRedirection();
        save(story, 1, "接手时还开着的稿", "<p>许青禾接手后写的。</p>", "xuqinghe");
        assertThat(autosave(story, "<p>陆远接着写的。</p>", "luyuan")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(newsroom.get(story).edition()).isEqualTo(2);
        assertThat(get(story, "", "xuqinghe")).bodyText().contains("许青禾接手后写的").doesNotContain("陆远接着写的");
        assertThat(get(story, "", "luyuan")).bodyText().contains("您有没保存的修改");
        assertThat(get(story, "/typed", "luyuan")).bodyText().contains("陆远接着写的");
        assertThat(save(story, 1, "接手时还开着的稿", "<p>陆远接着写的。</p>", "luyuan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("陆远接着写的", "许青禾接手后写的");
        assertThat(newsroom.get(story).edition()).isEqualTo(2);
    }

    private void autosave(StoryId story, String login) {
        autosave(story, "<p>正在改。</p>", login);
    }

    private MvcTestResult autosave(StoryId story, String body, String login) {
        return mvc.post()
                .uri("/desk/stories/{id}/autosave", story)
                .with(signed.as(login))
                .with(csrf())
                .params(fields(1, "两人同时开着的稿", body))
                .exchange();
    }

    @Test
    void aSaveOverAnothersIsLaidSideBySideAndNothingIsLost() {
        var story = newsroom.edited("两人都改的稿");
        save(story, 1, "两人都改的稿", "<p>他改的第一段。</p><p>第二段。</p>", "xuqinghe");
        assertThat(save(story, 1, "两人都改的稿", "<p>我改的第一段。</p><p>第二段。</p>", "luyuan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("两人都改了正文", "原来的第1版", "您的修改", "许青禾", "我改的第一段");
        assertThat(newsroom.get(story).edition()).isEqualTo(2);
        assertThat(get(story, "", "luyuan")).bodyText().contains("您有没保存的修改");
        assertThat(get(story, "/typed", "luyuan")).hasStatusOk().bodyText().contains("我改的第一段");
    }

    @Test
    void aMoveThatCameTooLateLeadsBackToTheStory() {
        var story = newsroom.edited("没送审就收回");
        var refused = mvc.post()
                .uri("/desk/stories/" + story + "/recall")
                .header("Referer", "http://localhost/desk/stories/" + story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .exchange();
        assertThat(refused)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<a class=\"btn btn-primary\" href=\"/desk/stories/" + story + "\">回到刚才的页面");
    }

    @Test
    void changesInDifferentPlacesAreShownTogetherForConfirmation() {
        var story = newsroom.edited("改的不是一处");
        save(story, 1, "改的不是一处", "<p>第一段。</p><p>他改的第二段。</p>", "xuqinghe");
        assertThat(save(story, 1, "改的不是一处", "<p>我改的第一段。</p><p>第二段。</p>", "luyuan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "已经合在一起",
                        "&lt;p&gt;我改的第一段。&lt;/p&gt;&lt;p&gt;他改的第二段。&lt;/p&gt;",
                        "name=\"basedOn\" value=\"2\"");
    }

    @Test
    void typingIsKeptForItsWriterAlone() {
        var story = newsroom.edited("自动保存的稿");
        var kept = mvc.post()
                .uri("/desk/stories/{id}/autosave", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .params(fields(1, "自动保存的稿", "<p>还没存的话</p>"))
                .exchange();
        assertThat(kept).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(get(story, "", "luyuan")).bodyText().contains("这是您没有保存的修改", "还没存的话");
        assertThat(get(story, "", "xuqinghe")).bodyText().contains("陆远也在改").doesNotContain("还没存的话");
    }

    @Test
    void keptTypingIsThrownAwayOnRequest() {
        var story = newsroom.edited("不要了的修改");
        mvc.post()
                .uri("/desk/stories/{id}/autosave", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .params(fields(1, "不要了的修改", "<p>不要的话</p>"))
                .exchange();
        assertThat(post(story, "/discarded-draft", "luyuan", Map.of())).hasStatus3xxRedirection();
        assertThat(get(story, "", "luyuan")).bodyText().doesNotContain("不要的话");
    }

    @Test
    void anotherDistrictsStoryIsNotThere() {
        var story = newsroom.edited("望江的稿");
        assertThat(get(story, "", "tangxiaoman")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(save(story, 1, "改别人的稿", "<p>改</p>", "tangxiaoman")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(StoryId.next(), "", "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aSenderHasNoBusinessHere() {
        assertThat(get(newsroom.edited("报送人打不开"), "", "hejia")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aSaveWithoutItsTokenChangesNothing() {
        var story = newsroom.edited("没有令牌的保存");
        var answer = mvc.post()
                .uri("/desk/stories/{id}/editions", story)
                .with(signed.as("luyuan"))
                .params(fields(1, "偷偷改", "<p>偷偷改</p>"))
                .exchange();
        assertThat(answer.getResponse().getStatus()).isGreaterThanOrEqualTo(300);
        assertThat(newsroom.get(story).edition()).isEqualTo(1);
    }

    @Test
    void whoTypedWhileTheStoryWasSentOnLosesNothing() {
        var story = newsroom.inFirstReview("已经送审的稿");
        assertThat(save(story, 1, "送审后才点保存", "<p>打了很久的字</p>", "luyuan"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("您没有这个单位这一审的权限", "打了很久的字");
    }

    @Test
    void aCoverThatIsNoPictureIsRefused() {
        var story = newsroom.edited("封面不是图");
        var answer = mvc.post()
                .uri("/desk/stories/{id}/editions", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .params(fields(1, "封面不是图", "<p>正文</p>"))
                .param("cover", "../../etc/passwd")
                .exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("找不到这张封面");
    }

    @Test
    void anEditorBeginsAStoryForAUnitTheyReach() {
        var answer = mvc.post()
                .uri("/desk/stories")
                .with(signed.as("tangxiaoman"))
                .with(csrf())
                .params(fields(0, "北岭的新稿", "<p>正文</p>"))
                .param("unit", newsroom.actor("wanglei").unit().toString())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri("/desk/stories")
                        .with(signed.as("tangxiaoman"))
                        .with(csrf())
                        .params(fields(0, "望江的新稿", "<p>正文</p>"))
                        .param("unit", newsroom.actor("hejia").unit().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStoryNotUsedSaysWhyAndMayBeTakenUpAgain() {
        var story = newsroom.edited("不用的稿");
        assertThat(post(story, "/disuse", "luyuan", Map.of("reason", "不")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明原因，至少4个字");
        assertThat(post(story, "/disuse", "luyuan", Map.of("reason", "活动取消了"))).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.DROPPED);
        assertThat(post(story, "/reopening", "luyuan", Map.of())).hasStatus3xxRedirection();
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.EDITING);
    }

    @Test
    void twoEditionsAreCompared() {
        var story = newsroom.edited("比一比");
        save(story, 1, "比一比", "<p>第一段改了。</p><p>第二段。</p>", "luyuan");
        assertThat(get(story, "/editions?from=1&to=2", "luyuan"))
                .hasStatusOk()
                .bodyText()
                .contains("<ins>改了</ins>", "第2版");
        assertThat(get(story, "/editions?from=1&to=99", "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void everyTabOpens() {
        var story = newsroom.signedOff("每一页都打得开");
        for (var tab : new String[] {"", "/sources", "/proofs", "/editions", "/record", "/preview"}) {
            assertThat(get(story, tab, "luyuan")).hasStatusOk().bodyText().contains("每一页都打得开");
        }
    }

    private MvcTestResult save(StoryId story, int basedOn, String headline, String body, String login) {
        return mvc.post()
                .uri("/desk/stories/{id}/editions", story)
                .with(signed.as(login))
                .with(csrf())
                .params(fields(basedOn, headline, body))
                .exchange();
    }

    private MvcTestResult post(StoryId story, String below, String login, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/desk/stories/" + story + below)
                .with(signed.as(login))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(StoryId story, String below, String login) {
        return mvc.get()
                .uri("/desk/stories/" + story + below)
                .with(signed.as(login))
                .exchange();
    }

    private static MultiValueMap<String, String> fields(int basedOn, String headline, String body) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("basedOn", String.valueOf(basedOn));
        fields.add("headline", headline);
        fields.add("summary", "");
        fields.add("topic", "民生");
        fields.add("body", body);
        return fields;
    }
}
