package org.yibaotong.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Samples;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.AtOnce;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.correction.CorrectionDesk;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.signoff.SignOffDesk;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;

/** A picture is public as long as a live story shows it. */
@YibaotongTest
class PictureDeskTests {

    private static final PublicNote NOTE = new PublicNote("照片没有得到本人同意。");

    @Autowired
    Newsroom newsroom;

    @Autowired
    SignOffDesk signOffDesk;

    @Autowired
    CorrectionDesk correctionDesk;

    @Autowired
    WithdrawalDesk withdrawalDesk;

    @Autowired
    StoredFiles files;

    @Autowired
    Signed signed;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void aWithdrawnStoryTakesItsPicturesWithIt() {
        var picture = picture();
        var story = live("撤稿带走照片", picture);
        assertThat(asked(picture)).hasStatusOk().hasHeader("Cache-Control", "max-age=600, must-revalidate, public");
        withdraw(story, "撤稿带走照片");
        assertThat(asked(picture))
                .hasStatus(410)
                .hasHeader("Cache-Control", "no-store")
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("这张图片已随稿件撤下，不再公开。");
        assertThat(trail(picture)).containsExactly("picture.close：《撤稿带走照片》撤稿");
    }

    @Test
    void whoeverIsSignedInStillSeesIt() {
        var picture = picture();
        withdraw(live("工作台还看得到", picture), "工作台还看得到");
        var address = "/files/" + picture + "/small";
        try (var editor = Visitor.signedIn(port, "luyuan");
                var nobody = new Visitor(port)) {
            assertThat(nobody.get(address).statusCode()).isEqualTo(410);
            assertThat(nobody.get("/desk" + address).statusCode()).isEqualTo(302);
            assertThat(Visitor.to(editor.get(address))).endsWith("/desk" + address);
            var seen = editor.get("/desk" + address);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.headers().firstValue("Content-Type"))
                    .isPresent()
                    .get()
                    .asString()
                    .startsWith("image/");
            assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store, private");
        }
    }

    @Test
    void aPictureThatAnotherLiveStoryShowsStays() {
        var picture = picture();
        var one = live("两篇用一张图之一", picture);
        var other = live("两篇用一张图之二", picture);
        withdraw(one, "两篇用一张图之一");
        assertThat(asked(picture)).hasStatusOk();
        withdraw(other, "两篇用一张图之二");
        assertThat(asked(picture)).hasStatus(410);
        assertThat(trail(picture)).hasSize(1);
    }

    @Test
    void aCorrectionThatTakesAPictureOutClosesIt() {
        var left = picture();
        var taken = picture();
        var story = live("更正换照片", left, taken);
        correctionDesk.correct(story, NOTE, new Opinion("当事人来电要求撤下照片"), newsroom.actor("luyuan"));
        newsroom.save(story, "更正换照片", body(left), "luyuan");
        newsroom.send(story);
        newsroom.pass(story, Round.FINAL, "qinyuanshan");
        assertThat(asked(taken)).hasStatusOk();
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        signOffDesk.signOff(story, newsroom.get(story).edition(), newsroom.actor("qinyuanshan"));
        assertThat(asked(taken)).hasStatus(410);
        assertThat(asked(left)).hasStatusOk();
        assertThat(trail(taken)).containsExactly("picture.close：《更正换照片》第3版签发");
    }

    @Test
    void whatIsPublishedAgainIsOpenAgain() {
        var picture = picture();
        withdraw(live("先撤下来", picture), "先撤下来");
        live("重新发一篇", picture);
        assertThat(asked(picture)).hasStatusOk();
        assertThat(trail(picture)).containsExactly("picture.close：《先撤下来》撤稿", "picture.reopen：《重新发一篇》第2版签发");
    }

    @RepeatedTest(5)
    void aPictureSignedWhileItsOtherStoryIsWithdrawnIsOpen() throws Exception {
        var picture = picture();
        var old = live("同时撤稿", picture);
        var next = ready("同时签发", picture);
        var faults = AtOnce.act(
                () -> withdraw(old, "同时撤稿"),
                () -> signOffDesk.signOff(next, newsroom.get(next).edition(), newsroom.actor("guming")));
        assertThat(faults).isEmpty();
        assertThat(asked(picture)).hasStatusOk();
    }

    @RepeatedTest(5)
    void ofTwoStoriesWithdrawnAtOnceTheLastTakesThePicture() throws Exception {
        var picture = picture();
        var one = live("同时撤两篇之一", picture);
        var other = live("同时撤两篇之二", picture);
        assertThat(AtOnce.act(() -> withdraw(one, "同时撤两篇之一"), () -> withdraw(other, "同时撤两篇之二")))
                .isEmpty();
        assertThat(asked(picture)).hasStatus(410);
        assertThat(trail(picture)).hasSize(1);
    }

    @Test
    void aBrowserThatHasThePictureIsNotSentItAgain() {
        var picture = picture();
        var story = live("已有照片的浏览器", picture);
        var tag = asked(picture).getResponse().getHeader("ETag");
        assertThat(again(picture, tag))
                .hasStatus(304)
                .hasHeader("Cache-Control", "max-age=600, must-revalidate, public")
                .hasHeader("ETag", tag);
        withdraw(story, "已有照片的浏览器");
        assertThat(again(picture, tag)).hasStatus(410);
    }

    private MvcTestResult asked(FileId picture) {
        return mvc.get().uri("/files/" + picture + "/small").exchange();
    }

    private MvcTestResult again(FileId picture, String tag) {
        return mvc.get()
                .uri("/files/" + picture + "/small")
                .header("If-None-Match", tag)
                .exchange();
    }

    private List<String> trail(FileId picture) {
        return jdbc.sql(
                        "select what || '：' || detail from audit.entry where kind = 'picture' and thing = :it order by number")
                .param("it", picture.sha256())
                .query(String.class)
                .list();
    }

    private StoryId live(String headline, FileId... pictures) {
        var story = newsroom.edited(headline);
        newsroom.save(story, headline, body(pictures), "luyuan");
        newsroom.send(story);
        return newsroom.signedOff(story);
    }

    private StoryId ready(String headline, FileId picture) {
        var story = newsroom.edited(headline);
        newsroom.save(story, headline, body(picture), "luyuan");
        newsroom.send(story);
        newsroom.pass(story, Round.FIRST, "chengmin");
        newsroom.pass(story, Round.SECOND, "shenzhiqiu");
        newsroom.pass(story, Round.FINAL, "guming");
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        return story;
    }

    private static String body(FileId... pictures) {
        var body = new StringBuilder("<p>照片里的事。</p>");
        for (var picture : pictures) {
            body.append("<figure><img src=\"/files/").append(picture).append("/large\" alt=\"照片\"></figure>");
        }
        return body.toString();
    }

    private void withdraw(StoryId story, String headline) {
        withdrawalDesk.withdraw(story, headline, NOTE, newsroom.actor("luyuan"));
    }

    /** Another one each time. */
    private FileId picture() {
        return files.keepPicture(Samples.anotherPhoto(), signed.person("luyuan"))
                .id();
    }
}
