package org.yibaotong.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Samples;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.files.video.Videos;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;

/** A video is public as long as a live story shows it, and not before. */
@YibaotongTest
class PublicVideoTests {

    @Autowired
    Newsroom newsroom;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    StoredFiles files;

    @Autowired
    Signed signed;

    @Autowired
    MockMvcTester mvc;

    @LocalServerPort
    int port;

    @Test
    void aVideoIsHandedOutFromTheSignatureToTheWithdrawal() {
        var headline = "视频跟着稿件走";
        var video = video();
        assertThat(asked(video)).as("of no story").hasStatus(HttpStatus.NOT_FOUND);
        var story = written(headline, address(video));
        assertThat(asked(video)).as("a draft").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(atTheDesk(video)).hasStatusOk().hasHeader("Cache-Control", "no-store, private");
        newsroom.signedOff(story);
        assertThat(asked(video)).hasStatusOk().hasHeader("Cache-Control", "max-age=600, must-revalidate, public");
        withdrawals.withdraw(story, headline, new PublicNote("当事人没有同意，先撤下。"), signed.actor("guming"));
        assertThat(asked(video)).as("taken down").hasStatus(HttpStatus.GONE).hasHeader("Cache-Control", "no-store");
        assertThat(atTheDesk(video)).hasStatusOk();
    }

    @Test
    void whoeverIsSignedInIsLedToTheDesk() {
        var video = video();
        written("工作台上先看视频", address(video));
        try (var editor = Visitor.signedIn(port, "luyuan");
                var nobody = new Visitor(port)) {
            assertThat(nobody.get(address(video)).statusCode()).isEqualTo(404);
            assertThat(nobody.get("/desk" + address(video)).statusCode()).isEqualTo(302);
            assertThat(Visitor.to(editor.get(address(video)))).endsWith("/desk" + address(video));
            assertThat(editor.get("/desk" + address(video)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLinkCopiedAtTheDeskIsClosedWithItsStoryToo() {
        var headline = "从工作台抄来的视频链接";
        var video = video();
        var story = written(headline, "/desk" + address(video) + "#t=30");
        newsroom.signedOff(story);
        assertThat(asked(video)).hasStatusOk();
        withdrawals.withdraw(story, headline, new PublicNote("当事人没有同意，先撤下。"), signed.actor("guming"));
        assertThat(asked(video)).hasStatus(HttpStatus.GONE);
    }

    private StoryId written(String headline, String href) {
        var story = newsroom.edited(headline);
        var body = "<p>一句话。</p><figure><img src=\"/files/" + poster() + "/large\" alt=\"渡口\"><figcaption>"
                + "<a href=\"" + href + "\">▶ 看视频</a> 末班船。陆远 摄</figcaption></figure>";
        newsroom.save(story, headline, body, "luyuan");
        newsroom.send(story);
        return story;
    }

    /** Another one each time, as the video. */
    private FileId poster() {
        return files.keepPicture(Samples.anotherPhoto(), signed.person("luyuan"))
                .id();
    }

    private FileId video() {
        var content = Videos.mp4(new Random().nextInt());
        return files.keepVideo(new ByteArrayInputStream(content), content.length, signed.person("luyuan"))
                .id();
    }

    private static String address(FileId video) {
        return "/files/" + video + "/video";
    }

    private MvcTestResult asked(FileId video) {
        return mvc.get().uri(address(video)).exchange();
    }

    private MvcTestResult atTheDesk(FileId video) {
        return mvc.get().uri("/desk" + address(video)).with(signed.as("luyuan")).exchange();
    }
}
