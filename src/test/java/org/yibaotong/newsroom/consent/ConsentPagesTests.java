package org.yibaotong.newsroom.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Samples;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.NewId;

/** Whom the pictures show, who answers for them, and that a story does not go out without. */
@YibaotongTest
class ConsentPagesTests {

    private static final String MISSING = "还有照片没有回答能认出谁";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    StoredFiles files;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aStoryWithoutPicturesAsksNothing() {
        assertThat(get(newsroom.edited("没有照片"), "", "luyuan")).bodyText().doesNotContain("照片里的人");
    }

    @Test
    void whatTheSenderSaidIsNotAskedAgain() {
        var agreed = picture();
        var unsaid = picture();
        var refused = picture();
        sent(agreed, "AGREED", "当面问过，点头了");
        sent(unsaid, "AGREED", "");
        sent(refused, "NOBODY", "");
        sent(refused, "REFUSED", "");
        sent(refused, "NOBODY", "");
        assertThat(known(agreed)).containsExactly("AGREED");
        assertThat(known(unsaid))
                .as("consent without a word on how it was given")
                .isEmpty();
        assertThat(known(refused))
                .as("a refusal is not overruled by sending again")
                .containsExactly("REFUSED");
        var story = pictured("报的人答过", agreed);
        assertThat(get(story, "", "luyuan")).bodyText().contains("当面问过，点头了").doesNotContain("照片里的人 还有1张");
    }

    private void sent(FileId picture, String showing, String consent) {
        var answer = mvc.post()
                .uri("/desk/submissions")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("key", NewId.next().toString())
                .param("kind", "LEAD")
                .param("text", "渡口的老茶馆换了第三代掌柜" + picture.sha256().substring(0, 6) + showing)
                .param("pictures", picture.sha256())
                .param("captions", "")
                .param("showings", showing)
                .param("consents", consent)
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
    }

    private List<String> known(FileId picture) {
        return jdbc.sql("select showing from newsroom.consent where picture = :picture")
                .param("picture", picture.sha256())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void everyPictureIsAskedAboutBesideTheText() {
        var story = pictured("照片里有谁", picture());

        assertThat(get(story, "", "luyuan")).bodyText().contains("照片里的人 还有1张", "能认出谁吗？", "民法典第1019条");
    }

    @Test
    void withoutAnAnswerAStoryIsNotSigned() {
        var story = ready("没问过照片", picture());

        assertThat(get(story, "/sign-off", "guming")).bodyText().contains(MISSING);
        assertThat(sign(story)).hasStatus(HttpStatus.CONFLICT).bodyText().contains(MISSING);
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.TO_BE_SIGNED);
    }

    @Test
    void aPictureIsAskedAboutOnceWhateverStoryItStandsIn() {
        var picture = picture();
        answer(pictured("先问一次", picture), picture, "AGREED", "当面说的，街道留了字据");

        var other = ready("再用一次", picture);
        assertThat(get(other, "/sign-off", "guming"))
                .bodyText()
                .contains("有，本人同意公开", "当面说的，街道留了字据", "陆远")
                .doesNotContain(MISSING);
        assertThat(sign(other)).hasStatus3xxRedirection();
        assertThat(newsroom.get(other).stage()).isEqualTo(Stage.SIGNED_OFF);
    }

    @Test
    void consentIsWorthWhatCanBeShownOfIt() {
        var picture = picture();
        var story = pictured("怎么同意的", picture);

        assertThat(after(answer(story, picture, "AGREED", "点头"), story, "", "luyuan"))
                .bodyText()
                .as("with what was typed")
                .contains("请写怎么同意的", "value=\"点头\"", "value=\"AGREED\" selected");
        answer(story, picture, "GUARDED", " ");
        assertThat(known(picture)).isEmpty();
        answer(story, picture, "REPORTED", "");
        assertThat(known(picture)).containsExactly("REPORTED");
        answer(story, picture, "AGREED", "字".repeat(101));
        assertThat(known(picture)).containsExactly("REPORTED");
    }

    @Test
    void whoDidNotAgreeIsShownOnlyWhenTheFinalReviewerAnswersForIt() {
        var picture = picture();
        var story = ready("没有同意", picture);
        answer(story, picture, "REFUSED", "");
        assertThat(sign(story)).hasStatus(HttpStatus.CONFLICT);

        assertThat(force(story, picture, "luyuan", "通缉令由公安机关提供，依法公开")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(after(force(story, picture, "guming", "太短"), story, "/sign-off", "guming"))
                .bodyText()
                .contains("请写明原因，至少10个字", "value=\"太短\"")
                .doesNotContain("已放行");
        assertThat(force(story, picture, "guming", "通缉令由公安机关提供，依法公开")).hasStatus3xxRedirection();

        assertThat(get(story, "/sign-off", "guming")).bodyText().contains("已放行：通缉令由公安机关提供");
        assertThat(sign(story)).hasStatus3xxRedirection();
        assertThat(trail(story)).contains("story.consent-answer", "story.consent-force");
    }

    @Test
    void whatIsForcedInOneStoryIsNotForcedInAnother() {
        var picture = picture();
        var story = ready("放行一篇", picture);
        answer(story, picture, "REFUSED", "");
        force(story, picture, "guming", "通缉令由公安机关提供，依法公开");

        assertThat(sign(ready("另外一篇", picture))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void onlyWhatStandsInTheWayIsForced() {
        var picture = picture();
        var story = ready("不用放行", picture);

        assertThat(after(force(story, picture, "guming", "还没有问过就想放行"), story, "/sign-off", "guming"))
                .bodyText()
                .contains("先回答");
        answer(story, picture, "NOBODY", "");
        assertThat(after(force(story, picture, "guming", "里面没有人也想放行"), story, "/sign-off", "guming"))
                .bodyText()
                .contains("不用放行");
        assertThat(trail(story)).doesNotContain("story.consent-force");
    }

    @Test
    void aPictureOfAnotherStoryIsNotAnsweredForHere() {
        assertThat(answer(pictured("别人的照片", picture()), picture(), "NOBODY", ""))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void programsAskAndAnswerToo() {
        var picture = picture();
        var story = pictured("程序来问", picture);
        var address = "/api/v1/stories/" + story + "/consents";

        assertThat(mvc.post()
                        .uri(address + "/" + picture)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"showing\": \"IN_PUBLIC\"}")
                        .with(signed.as("luyuan"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(mvc.get().uri(address).with(signed.as("luyuan")).exchange())
                .bodyJson()
                .extractingPath("$[0].mayBeShown")
                .isEqualTo(true);
    }

    private FileId picture() {
        var photo = Samples.photo(400, 300);
        photo.setRGB(0, 0, new Random().nextInt());
        photo.setRGB(1, 1, new Random().nextInt());
        return files.keepPicture(Samples.write(photo, "png"), signed.person("luyuan"))
                .id();
    }

    private StoryId pictured(String headline, FileId... pictures) {
        var story = newsroom.edited(headline);
        var body = new StringBuilder("<p>第一段。</p>");
        List.of(pictures).forEach(picture -> body.append("<img src=\"/files/" + picture + "/large\">"));
        newsroom.save(story, headline, body.toString(), "luyuan");
        return story;
    }

    /** All that is left is to sign. */
    private StoryId ready(String headline, FileId picture) {
        var story = pictured(headline, picture);
        newsroom.send(story);
        newsroom.pass(story, Round.FIRST, "chengmin");
        newsroom.pass(story, Round.SECOND, "shenzhiqiu");
        newsroom.pass(story, Round.FINAL, "guming");
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        return story;
    }

    private MvcTestResult get(StoryId story, String page, String login) {
        return mvc.get()
                .uri("/desk/stories/" + story + page)
                .with(signed.as(login))
                .exchange();
    }

    /** The page one is led back to. */
    private MvcTestResult after(MvcTestResult refused, StoryId story, String page, String login) {
        assertThat(refused).hasStatus3xxRedirection();
        return mvc.get()
                .uri("/desk/stories/" + story + page)
                .with(signed.as(login))
                .cookie(refused.getResponse().getCookies())
                .exchange();
    }

    private MvcTestResult sign(StoryId story) {
        return mvc.post()
                .uri("/desk/stories/" + story + "/sign-off")
                .param("edition", String.valueOf(newsroom.get(story).edition()))
                .with(signed.as("guming"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult answer(StoryId story, FileId picture, String showing, String note) {
        return mvc.post()
                .uri("/desk/stories/" + story + "/consents/" + picture)
                .param("showing", showing)
                .param("note", note)
                .with(signed.as("luyuan"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult force(StoryId story, FileId picture, String login, String reason) {
        return mvc.post()
                .uri("/desk/stories/" + story + "/consents/" + picture + "/override")
                .param("reason", reason)
                .with(signed.as(login))
                .with(csrf())
                .exchange();
    }

    private List<String> trail(StoryId story) {
        return jdbc.sql("select what from audit.entry where thing = :story")
                .param("story", story.toString())
                .query(String.class)
                .list();
    }
}
