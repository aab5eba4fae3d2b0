package org.yibaotong.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.files.video.Videos;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.Refusals;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.consent.ConsentDesk;
import org.yibaotong.newsroom.consent.Showing;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.signoff.SignOffDesk;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.submission.Photos;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;
import org.yibaotong.publishing.delivery.Courier;

/** A video of our own: sent, asked about, shown with its poster, and taken down with its story. */
@YibaotongTest
class VideoPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Photos photos;

    @Autowired
    StoredFiles files;

    @Autowired
    ConsentDesk consents;

    @Autowired
    SignOffDesk signOff;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    Publications publications;

    @Autowired
    Courier courier;

    @Autowired
    Signed signed;

    @Test
    void whatIsSentIsKeptWithoutItsPlace() throws IOException {
        var video = sent(Videos.mp4(11));
        try (var content = files.open(video)) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("31.2304");
        }
        assertThat(files.get(video).isVideo()).isTrue();
        assertThat(sent(Videos.mp4(11))).as("sent twice it is one").isEqualTo(video);
    }

    @Test
    void whatIsNoVideoIsRefusedInASentence() {
        assertThat(send("<html>".repeat(20).getBytes(StandardCharsets.UTF_8), "luyuan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("只能传 MP4 或 WebM");
        assertThat(send(new byte[0], "luyuan")).bodyText().contains("空的");
        assertThat(send(Videos.mp4(12), "duruo")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aPlayerGetsThePartItAsksFor() throws IOException {
        var video = sent(Videos.mp4(13));
        var whole = whole(video);
        var all = player(video).exchange();
        assertThat(all).hasStatusOk().hasHeader("Accept-Ranges", "bytes").hasHeader("Content-Type", "video/mp4");
        assertThat(all).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(all.getResponse().getContentAsByteArray()).isEqualTo(whole);
        assertPart(player(video).header("Range", "bytes=100-299").exchange(), whole, 100, 300);
        assertPart(player(video).header("Range", "bytes=-100").exchange(), whole, whole.length - 100, whole.length);
        assertThat(player(video).header("Range", "bytes=" + whole.length + "-"))
                .hasStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .hasHeader("Content-Range", "bytes */" + whole.length);
        assertThat(player(video).header("Range", "bytes=nonsense")).hasStatusOk();
        var head = mvc.head()
                .uri("/desk" + address(video))
                .with(signed.as("luyuan"))
                .exchange();
        assertThat(head).hasStatusOk().hasHeader("Content-Length", "" + whole.length);
        assertThat(head.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void aPlayerGoesOnOnlyWithTheVideoItBeganWith() throws IOException {
        var video = sent(Videos.mp4(17));
        var tag = "\"" + video + "\"";
        var same = player(video).header("Range", "bytes=0-1").header("If-Range", tag);
        assertPart(same.exchange(), whole(video), 0, 2);
        assertThat(player(video).header("Range", "bytes=0-1").header("If-Range", "\"other\""))
                .hasStatusOk();
        assertThat(player(video).header("If-None-Match", tag)).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    private static void assertPart(MvcTestResult part, byte[] whole, int from, int to) {
        assertThat(part)
                .hasStatus(HttpStatus.PARTIAL_CONTENT)
                .hasHeader("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + whole.length)
                .hasHeader("Content-Length", "" + (to - from));
        assertThat(part.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, from, to));
    }

    private byte[] whole(FileId video) throws IOException {
        try (var content = files.open(video)) {
            return content.readAllBytes();
        }
    }

    private MockMvcTester.MockMvcRequestBuilder player(FileId video) {
        return mvc.get().uri("/desk" + address(video)).with(signed.as("luyuan"));
    }

    @Test
    void whatIsNoVideoOfOursIsNotHandedOutAsOne() {
        assertThat(get(address(photos.keep(8821)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/files/" + "0".repeat(64) + "/video")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/files/../video")).hasStatus4xxClientError();
        assertThat(get("/desk/files/" + "0".repeat(64) + "/video")).hasStatus3xxRedirection();
    }

    @Test
    void aVideoHasNoSizesOfAPicture() throws IOException {
        var video = sent(Videos.mp4(15));
        assertThat(get("/files/" + video + "/small")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/desk/files/{video}/large", video).with(signed.as("luyuan")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whereAVideoHasNoPosterNoPictureOfItIsAskedFor() throws IOException {
        var video = sent(Videos.mp4(16));
        var story = newsroom.edited("一段没有封面的视频");
        newsroom.save(story, "一段没有封面的视频", "<p>一句话。</p><p><a href=\"" + address(video) + "\">看视频</a></p>", "luyuan");
        var card = page("/desk/stories/" + story, "luyuan").select("#consents");
        assertThat(card.text()).contains("这段视频里能认出谁");
        assertThat(card.select("img")).isEmpty();
    }

    @Test
    void aStoryCannotLeadToAVideoNobodyHas() {
        var story = newsroom.edited("视频丢了的稿");
        var lost = new FileId("ef".repeat(32));
        var answer = mvc.post()
                .uri("/desk/stories/{id}/editions", story)
                .with(signed.as("luyuan"))
                .with(csrf())
                .param("headline", "视频丢了的稿")
                .param("topic", "民生")
                .param("base", "1")
                .param("basedOn", "1")
                .param("body", body(photos.keep(8822), lost))
                .exchange();
        assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
        assertThat(answer).bodyText().contains("视频已经找不到了");
    }

    @Test
    void readersSeeItAfterSomebodyAnsweredForThePeopleInIt() throws IOException {
        var poster = photos.keep(8823);
        var video = sent(Videos.mp4(14));
        var story = newsroom.edited("渡口的末班船有了视频");
        newsroom.save(story, "渡口的末班船有了视频", body(poster, video), "luyuan");
        newsroom.send(story);
        newsroom.pass(story, Round.FIRST, "chengmin");
        newsroom.pass(story, Round.SECOND, "shenzhiqiu");
        newsroom.pass(story, Round.FINAL, "guming");
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        consents.answer(story, poster, Showing.NOBODY, "", signed.actor("luyuan"));
        assertThat(page("/desk/stories/" + story, "luyuan").select("#consents").text())
                .contains("这段视频里能认出谁");
        Refusals.assertRefused("story.sign-off.consent-missing", () -> sign(story));
        consents.answer(story, video, Showing.NOBODY, "", signed.actor("luyuan"));
        sign(story);
        courier.catchUp();
        var player = page(url(story), null).select(".text figure > video");
        assertThat(player.attr("src")).isEqualTo(address(video));
        assertThat(player.attr("poster")).contains(poster.sha256());
        assertThat(page(url(story), null).select("[style], iframe")).isEmpty();
        assertThat(get(url(story)).getResponse().getHeader("Content-Security-Policy"))
                .contains("media-src 'self'");
        assertThat(get("/news?form=video")).bodyText().contains("渡口的末班船有了视频");
        withdrawals.withdraw(story, "渡口的末班船有了视频", new PublicNote("当事人没有同意，先撤下。"), signed.actor("guming"));
        assertThat(get(address(video))).hasStatus(HttpStatus.GONE).bodyText().isEqualTo("这段视频已随稿件撤下，不再公开。");
        assertThat(ranged(video, "bytes=0-9")).hasStatus(HttpStatus.GONE);
        assertThat(mvc.get().uri("/desk" + address(video)).with(signed.as("luyuan")))
                .hasStatusOk();
    }

    private void sign(StoryId story) {
        signOff.signOff(story, newsroom.get(story).edition(), signed.actor("guming"));
    }

    private static String body(FileId poster, FileId video) {
        return "<p>一句话。</p><figure><img src=\"/files/" + poster + "/large\" alt=\"渡口\"><figcaption><a href=\""
                + address(video) + "\">▶ 看视频</a> 末班船。陆远 摄</figcaption></figure>";
    }

    private static String address(FileId file) {
        return "/files/" + file + "/video";
    }

    private String url(StoryId story) {
        return publications.of(story).orElseThrow().url();
    }

    private FileId sent(byte[] video) {
        var answer = send(video, "luyuan");
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        var json = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return new FileId(json.replaceAll("(?s).*\"id\":\"([0-9a-f]{64})\".*", "$1"));
    }

    private MvcTestResult send(byte[] content, String login) {
        return mvc.post()
                .uri("/desk/videos")
                .with(signed.as(login))
                .with(csrf().asHeader())
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    private MvcTestResult ranged(FileId video, String range) {
        return mvc.get().uri(address(video)).header("Range", range).exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private Document page(String address, @Nullable String login) {
        var request = mvc.get().uri(address);
        var answer = (login == null ? request : request.with(signed.as(login))).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
