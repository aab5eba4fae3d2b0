package org.yibaotong.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.Cut;
import org.yibaotong.files.Cutting;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.newsroom.submission.Photos;

/** A cut that was drawn by hand is what everybody sees, until it is left to the point of interest again. */
@YibaotongTest
class HandCutPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    StoryDesk desk;

    @Autowired
    Photos photos;

    @Autowired
    StoredFiles files;

    @Autowired
    PicturePoints points;

    @Autowired
    PictureCuts cuts;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasDrawnIsShownToEverybodyAndToTheDesk() {
        var picture = photos.keep(8821);
        var story = withPicture("手裁的照片", picture);
        var before = shown(picture, "card");
        assertThat(draw(story, picture, "card", "left", "50", "top", "40", "width", "30", "small", "yes"))
                .hasRedirectedUrl(page(story));
        var cut = cuts.of(picture, Rendition.CARD).orElseThrow();
        assertThat(cut).isEqualTo(Cutting.of(file(picture), Rendition.CARD).at(0.5, 0.4, 0.3));
        assertThat(shown(picture, "card").getResponse().getContentAsByteArray())
                .isNotEqualTo(before.getResponse().getContentAsByteArray())
                .isEqualTo(get("/desk/files/" + picture.sha256() + "/card", "luyuan")
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(get(page(story), "luyuan")).bodyText().contains("card?" + cut.mark(), "手工裁的");
    }

    /** As large as it is, the front page shows the part that lists show. */
    @Test
    void bothSizesOfOneShapeShowTheSame() {
        var picture = photos.keep(8822);
        var story = withPicture("两个大小", picture);
        draw(story, picture, "card", "left", "0", "top", "0", "width", "100");
        assertThat(cuts.framing(picture, Rendition.LEAD)).isEqualTo(cuts.framing(picture, Rendition.CARD));
        assertThat(cuts.framing(picture, Rendition.SHARE)).isEqualTo(points.of(picture));
    }

    @Test
    void onePressGivesItBackToThePoint() {
        var picture = photos.keep(8823);
        var story = withPicture("又按焦点裁", picture);
        var before = shown(picture, "square").getResponse();
        draw(story, picture, "square", "left", "0", "top", "0", "width", "10", "small", "yes");
        assertThat(get(page(story, picture, "square"), "luyuan")).bodyText().contains("按焦点自动裁");
        assertThat(post(story, picture, "square/release", "luyuan")).hasRedirectedUrl(page(story));
        assertThat(cuts.of(picture, Rendition.SQUARE)).isEmpty();
        assertThat(shown(picture, "square").getResponse().getHeader("ETag")).isEqualTo(before.getHeader("ETag"));
    }

    @Test
    void theRecordOfTheStorySaysHowItsPicturesWereCut() {
        var picture = photos.keep(8824);
        var story = withPicture("记在记录里", picture);
        draw(story, picture, "share", "left", "5", "top", "0", "width", "95", "small", "yes");
        post(story, picture, "share/release", "luyuan");
        assertThat(get("/desk/stories/" + story + "/record", "luyuan"))
                .bodyText()
                .contains("手工裁切图片", "1200×630：左5.00%，上0.00%，宽95.00%", "图片按焦点裁");
        assertThatIsNeverChanged("update newsroom.recut set detail = ''");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,0,50",
        "0,-0.01,50",
        "0,0,-50",
        "0,0,0",
        "NaN,0,50",
        "0,0,NaN",
        "Infinity,0,1",
        "0,0,1e2",
        "101,0,50",
        "0,0,1000",
        "左,0,50",
        "'',0,50",
        "0,'',50",
        "0,0,''",
        "100,0,50",
        "0,100,50",
        "0x10,0,50"
    })
    void whatIsNoFrameIsRefusedAndStandsThereAgain(String left, String top, String width) {
        var picture = photos.keep(8825);
        var story = withPicture("框不对", picture);
        var refused = draw(story, picture, "wide", "left", left, "top", top, "width", width, "small", "yes");
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("框要在照片里面");
        assertThat(refused).bodyText().contains("name=\"left\"", "value=\"" + left + "\"");
        assertThat(cuts.of(picture, Rendition.WIDE)).isEmpty();
    }

    @Test
    void whatReachesPastTheEdgeIsToldHowWideItMayBe() {
        var picture = photos.keep(8826);
        var story = withPicture("框出去了", picture);
        assertThat(draw(story, picture, "wide", "left", "60", "top", "0", "width", "50"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多裁40.00%宽");
        assertThat(draw(story, picture, "wide", "left", "0", "top", "0", "width", "100", "height", "99"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("比例对不上");
        assertThat(cuts.of(picture, Rendition.WIDE)).isEmpty();
    }

    @Test
    void aSmallCutHasToBeMeant() {
        var picture = photos.keep(8827);
        var story = withPicture("裁得很小", picture);
        var refused = draw(story, picture, "wide", "left", "10", "top", "10", "width", "5");
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("放大会糊", "小也这样裁");
        assertThat(refused).bodyText().contains("<div data-small>");
        assertThat(cuts.of(picture, Rendition.WIDE)).isEmpty();
        assertThat(draw(story, picture, "wide", "left", "10", "top", "10", "width", "5", "small", "yes"))
                .hasRedirectedUrl(page(story));
        assertThat(cuts.of(picture, Rendition.WIDE)).map(Cut::width).contains(500);
    }

    @Test
    void aPictureOfAnotherStoryOrUnitIsNotCut() {
        var picture = photos.keep(8828);
        var own = photos.keep(8829);
        var story = withPicture("自己的", own);
        withPicture("别人的", picture);
        assertThat(draw(story, picture, "card", "left", "0", "top", "0", "width", "100"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(story, picture, "card/release", "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(page(story, picture, "card"), "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(page(story, own, "medium"), "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(page(story, own, "lead"), "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(page(story, own, "card"), "yezhiwei")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(story, own, "card", "yezhiwei", "left", "0")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(cuts.of(picture, Rendition.CARD)).isEmpty();
    }

    @Test
    void theStoryIsOverAndSoIsTheCutting() {
        var picture = photos.keep(8830);
        var story = withPicture("不用的稿", picture);
        desk.drop(story, new Opinion("这件事已经有人写过了。"), newsroom.actor("luyuan"));
        assertThat(draw(story, picture, "card", "left", "0", "top", "0", "width", "100"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不再改裁法");
        assertThat(post(story, picture, "card/release", "luyuan")).hasStatus(HttpStatus.CONFLICT);
        assertThat(cuts.of(picture, Rendition.CARD)).isEmpty();
    }

    private void assertThatIsNeverChanged(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    private StoredFile file(FileId picture) {
        return files.get(picture);
    }

    private StoryId withPicture(String headline, FileId picture) {
        var story = newsroom.edited(headline);
        var figure = "<figure><img src=\"/files/" + picture.sha256() + "/large\" alt=\"\"></figure>";
        newsroom.save(story, headline, "<p>一句话。</p>" + figure, "luyuan");
        return story;
    }

    private static String page(StoryId story) {
        return "/desk/stories/" + story + "/pictures";
    }

    private static String page(StoryId story, FileId picture, String shape) {
        return page(story) + "/" + picture.sha256() + "/cuts/" + shape;
    }

    private MvcTestResult shown(FileId picture, String rendition) {
        return mvc.get().uri("/files/" + picture.sha256() + "/" + rendition).exchange();
    }

    private MvcTestResult get(String address, String login) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult draw(StoryId story, FileId picture, String shape, String... fields) {
        return post(story, picture, shape, "luyuan", fields);
    }

    private MvcTestResult post(StoryId story, FileId picture, String to, String login, String... fields) {
        var request =
                mvc.post().uri(page(story, picture, to)).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
