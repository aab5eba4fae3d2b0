package org.yibaotong.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PicturePoints;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.submission.Photos;

/** What must stay in a picture is pressed upon, and every cut keeps it. */
@YibaotongTest
class CutPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Photos photos;

    @Autowired
    StoredFiles files;

    @Autowired
    PicturePoints points;

    @Autowired
    Signed signed;

    @Test
    void theCutFollowsThePointThatWasPressed() {
        var picture = photos.keep(8801);
        var story = withPicture("要裁的照片", picture);
        assertThat(get("/desk/stories/" + story, "luyuan")).bodyText().contains("/pictures\"", "怎么裁");
        assertThat(get(page(story), "luyuan")).hasStatusOk().bodyText().contains("type=\"image\"", picture.sha256());
        var before = cut(picture);
        assertThat(point(
                        story, picture, "luyuan", "at.x", "319", "at.y", "" + (CutLine.height(files.get(picture)) - 1)))
                .hasRedirectedUrl(page(story));
        assertThat(points.of(picture).x()).isGreaterThan(0.98);
        assertThat(points.of(picture).y()).isGreaterThan(0.98);
        var after = cut(picture);
        assertThat(after.getResponse().getHeader("ETag"))
                .isNotEqualTo(before.getResponse().getHeader("ETag"));
        assertThat(after.getResponse().getContentAsByteArray())
                .isNotEqualTo(before.getResponse().getContentAsByteArray());
    }

    @Test
    void whatKeepsItsShapeStaysAsItIs() {
        var picture = photos.keep(8802);
        var story = withPicture("不裁的照片", picture);
        var before = get("/files/" + picture.sha256() + "/medium", "luyuan").getResponse();
        point(story, picture, "luyuan", "spot", "8");
        var after = get("/files/" + picture.sha256() + "/medium", "luyuan").getResponse();
        assertThat(after.getHeader("ETag")).isEqualTo(before.getHeader("ETag"));
        assertThat(points.of(picture)).isEqualTo(new PointOfInterest(5 / 6.0, 5 / 6.0));
    }

    @Test
    void whateverIsSaidOfThePointItLiesWithinThePicture() {
        var picture = photos.keep(8803);
        var story = withPicture("点到外面的照片", picture);
        point(story, picture, "luyuan", "at.x", "-5", "at.y", "999999999");
        assertThat(points.of(picture)).isEqualTo(new PointOfInterest(0, 1));
        point(story, picture, "luyuan", "spot", "-3");
        assertThat(points.of(picture).x()).isLessThan(0.5);
        assertThat(point(story, picture, "luyuan", "spot", "中")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void thePageShowsWhereThePointLiesNow() {
        var picture = photos.keep(8806);
        var story = withPicture("看得见焦点的照片", picture);
        assertThat(get(page(story), "luyuan")).bodyText().contains("现在的焦点在中上");
        point(story, picture, "luyuan", "spot", "8");
        assertThat(get(page(story), "luyuan"))
                .bodyText()
                .contains("现在的焦点在右下", "<option value=\"8\" selected>")
                .containsPattern("cx=\"26[5-7]\"");
    }

    @Test
    void aPictureOfAnotherStoryIsNoneOfThisOnes() {
        var picture = photos.keep(8804);
        var story = withPicture("自己的照片", photos.keep(8805));
        assertThat(point(story, picture, "luyuan", "spot", "4")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(points.of(picture)).isEqualTo(PointOfInterest.USUAL);
        assertThat(point(story, photos.keep(8805), "yezhiwei", "spot", "4")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStoryWithoutPicturesSaysSo() {
        assertThat(get(page(newsroom.edited("没有照片的稿")), "luyuan")).bodyText().contains("没有照片");
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

    private MvcTestResult cut(FileId picture) {
        return get("/files/" + picture.sha256() + "/share", "luyuan");
    }

    private MvcTestResult get(String address, String login) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult point(StoryId story, FileId picture, String login, String... fields) {
        var request = mvc.post()
                .uri(page(story) + "/" + picture.sha256() + "/point")
                .with(signed.as(login))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
