package org.yibaotong.newsroom.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;
import org.yibaotong.publishing.delivery.Courier;

/** Captions: brought by an editor, read by those who review, shown with their video and taken down with it. */
@YibaotongTest
class CaptionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    StoredFiles files;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    Publications publications;

    @Autowired
    Courier courier;

    @Autowired
    Signed signed;

    @LocalServerPort
    int port;

    @Test
    void whatIsSentIsKeptAsWordsAndTimes() {
        var captions = sent(srt("<i>渡口又开了</i>").getBytes(Charset.forName("GB18030")));
        assertThat(files.get(captions).isCaptions()).isTrue();
        assertThat(files.said(captions)).containsExactly("渡口又开了");
        assertThat(sent(srt("渡口又开了").getBytes(StandardCharsets.UTF_8)))
                .as("the same words at the same times are the same captions")
                .isEqualTo(captions);
        var given = atTheDesk(captions);
        assertThat(given).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(given.getResponse().getContentType()).startsWith("text/vtt");
        assertThat(new String(given.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n渡口又开了\n");
    }

    @Test
    void whatIsNoneIsRefusedInASentence() {
        assertThat(send("渡口又开了".getBytes(StandardCharsets.UTF_8), "luyuan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("这不是字幕文件");
        assertThat(send(srt("字").replace("03,000", "00,000").getBytes(StandardCharsets.UTF_8), "luyuan"))
                .bodyText()
                .contains("字幕第 2 行的结束时间不在开始时间后面");
        assertThat(send(new byte[2 << 20], "luyuan")).bodyText().contains("最多 1 MB");
        assertThat(send(srt("字").getBytes(StandardCharsets.UTF_8), "duruo")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theyArePublicWithTheirStoryAndNoLonger() {
        var headline = "有字幕的末班船";
        var captions = captions("六点半开船");
        assertThat(asked(captions)).as("of no story").hasStatus(HttpStatus.NOT_FOUND);
        var story = written(headline, video(), captions);
        assertThat(asked(captions)).as("a draft").hasStatus(HttpStatus.NOT_FOUND);
        newsroom.send(story);
        newsroom.signedOff(story);
        assertThat(asked(captions)).hasStatusOk().hasHeader("Cache-Control", "max-age=600, must-revalidate, public");
        withdrawals.withdraw(story, headline, new PublicNote("当事人没有同意，先撤下。"), signed.actor("guming"));
        assertThat(asked(captions)).hasStatus(HttpStatus.GONE).bodyText().isEqualTo("这份字幕已随稿件撤下，不再公开。");
        assertThat(atTheDesk(captions)).hasStatusOk();
    }

    @Test
    void readersSeeThemInTheVideoAndUnderIt() {
        var captions = captions("船长说，<明天>照开");
        var story = written("字幕看得见", video(), captions);
        newsroom.send(story);
        newsroom.signedOff(story);
        courier.catchUp();
        var url = publications.of(story).orElseThrow().url();
        var page = page(url, null);
        assertThat(page.select(".text video > track[kind=captions][default]").attr("src"))
                .isEqualTo(address(captions));
        assertThat(page.select(".text details.said").text()).isEqualTo("字幕文字 船长说，<明天>照开");
        assertThat(page.select(".text figcaption").text()).isEqualTo("末班船。陆远 摄");
        assertThat(mvc.get().uri(url).exchange().getResponse().getHeader("Content-Security-Policy"))
                .contains("media-src 'self'");
    }

    @Test
    void thoseWhoReviewReadWhatIsSaid() {
        var story = written("字幕也要审", video(), captions("船长说明天照开"));
        assertThat(page("/desk/stories/" + story, "luyuan").select("#videos").text())
                .contains("有字幕，1句", "船长说明天照开");
        assertThat(page("/desk/stories/" + story + "/preview", "luyuan")
                        .select(".text details.said")
                        .text())
                .contains("船长说明天照开");
        newsroom.send(story);
        assertThat(page("/desk/stories/" + story + "/review", "chengmin")
                        .select("#videos")
                        .text())
                .contains("船长说明天照开");
    }

    @Test
    void aVideoWithoutCaptionsIsPointedOutAndStopsNothing() {
        var story = written("还没有字幕", video(), null);
        assertThat(page("/desk/stories/" + story, "luyuan").select("#videos").text())
                .contains("这段视频还没有字幕", "传字幕");
        newsroom.send(story);
        newsroom.signedOff(story);
        assertThat(page("/desk/stories/" + newsroom.edited("没有视频"), "luyuan").select("#videos"))
                .isEmpty();
    }

    @Test
    void whatMustNotBePublishedIsFoundInThemToo() {
        var story = written("字幕里的记号", video(), captions("文件上写着机密★"));
        assertThat(page("/desk/stories/" + story, "luyuan").select(".doubts").text())
                .contains("字幕第1句", "机密★");
    }

    @Test
    void aStoryCannotNameCaptionsNobodyHas() {
        var story = newsroom.edited("字幕丢了的稿");
        var lost = mvc.post()
                .uri("/desk/stories/{id}/editions", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .param("headline", "字幕丢了的稿")
                .param("topic", "民生")
                .param("base", "1")
                .param("basedOn", "1")
                .param("body", body(video(), new FileId("ef".repeat(32))))
                .exchange();
        assertThat(lost.getResponse().getStatus()).isBetween(400, 499);
        assertThat(lost).bodyText().contains("字幕已经找不到了");
    }

    @Test
    void nothingElseIsHandedOutAsCaptions() {
        assertThat(asked(video())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/files/{file}/video", captions("字"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/files/{file}/small", captions("字"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoeverIsSignedInIsLedToTheDesk() {
        var captions = captions("只在工作台");
        try (var editor = Visitor.signedIn(port, "luyuan");
                var nobody = new Visitor(port)) {
            assertThat(Visitor.to(editor.get(address(captions)))).endsWith("/desk" + address(captions));
            assertThat(nobody.get("/desk" + address(captions)).statusCode()).isEqualTo(302);
        }
    }

    private StoryId written(String headline, FileId video, @Nullable FileId captions) {
        var story = newsroom.edited(headline);
        newsroom.save(story, headline, body(video, captions), "luyuan");
        return story;
    }

    private String body(FileId video, @Nullable FileId captions) {
        var link = captions == null ? "" : " <a href=\"" + address(captions) + "\">字幕</a>";
        return "<p>一句话。</p><figure><img src=\"/files/" + poster() + "/large\" alt=\"渡口\"><figcaption>"
                + "<a href=\"/files/" + video + "/video\">▶ 看视频</a>" + link + " 末班船。陆远 摄</figcaption></figure>";
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

    private FileId captions(String words) {
        var content = srt(words.replace("<", "&lt;").replace(">", "&gt;")).getBytes(StandardCharsets.UTF_8);
        return files.keepCaptions(content, signed.person("luyuan")).id();
    }

    private static String srt(String words) {
        return "1\n00:00:01,000 --> 00:00:03,000\n" + words + "\n";
    }

    private static String address(FileId captions) {
        return "/files/" + captions + "/captions";
    }

    private FileId sent(byte[] content) {
        var answer = send(content, "luyuan");
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        var json = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return new FileId(json.replaceAll("(?s).*\"id\":\"([0-9a-f]{64})\".*", "$1"));
    }

    private MvcTestResult send(byte[] content, String login) {
        return mvc.post()
                .uri("/desk/captions")
                .with(signed.as(login))
                .with(csrf().asHeader())
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    private MvcTestResult asked(FileId captions) {
        return mvc.get().uri(address(captions)).exchange();
    }

    private MvcTestResult atTheDesk(FileId captions) {
        return mvc.get()
                .uri("/desk" + address(captions))
                .with(signed.as("luyuan"))
                .exchange();
    }

    private Document page(String address, @Nullable String login) {
        var request = mvc.get().uri(address);
        var answer = (login == null ? request : request.with(signed.as(login))).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
