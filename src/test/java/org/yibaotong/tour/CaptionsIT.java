package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.files.video.Videos;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.delivery.Courier;

/** Captions in a real browser: given to a video on the desk, and followed by its readers. */
@YibaotongTest
class CaptionsIT {

    private static final String SRT = """
            1
            00:00:00,000 --> 00:00:02,000
            江水退了，渡口又开了。

            2
            00:00:02,000 --> 00:00:04,000
            末班船六点半开，过了点就要绕桥。
            """;

    @LocalServerPort
    int port;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Publications publications;

    @Autowired
    Courier courier;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void anEditorGivesCaptionsToAVideoAndReadersFollowThem() {
        var story = newsroom.edited("渡口的末班船有字幕");
        var desk = Browser.signIn(browser.desk(), "luyuan");
        desk.navigate("/desk/stories/" + story);
        withPicture(desk);
        send(desk, "传视频", "末班船.mp4", Videos.mp4(9_301));
        assertThat(links(desk)).hasText(new String[] {"▶ 看视频"});
        send(desk, "传字幕", "末班船.srt", SRT.getBytes(Charset.forName("GB18030")));
        assertThat(links(desk)).hasText(new String[] {"▶ 看视频", "字幕"});
        desk.click("button:has-text('保存')");
        assertThat(desk.locator("#videos")).containsText("有字幕，2句");
        Browser.shoot(desk, "captions-desk");
        newsroom.send(story);
        newsroom.signedOff(story);
        courier.catchUp();
        isFollowed(browser.phone(), story);
        isFollowed(browser.desk(), story);
    }

    @Test
    void otherCaptionsTakeTheirPlaceAndAnotherVideoHasNone() {
        var desk = Browser.signIn(browser.desk(), "luyuan");
        desk.navigate("/desk/stories/" + newsroom.edited("换了字幕又换了视频"));
        withPicture(desk);
        desk.click(".figure-tools button:has-text('传字幕')");
        assertThat(said(desk)).hasText("请先点“传视频”，视频传好了再传字幕。");
        send(desk, "传视频", "一.mp4", Videos.mp4(9_302));
        send(desk, "传字幕", "一.srt", SRT.getBytes(StandardCharsets.UTF_8));
        var first = links(desk).last().getAttribute("href");
        send(desk, "传字幕", "二.txt", "没有时间".getBytes(StandardCharsets.UTF_8));
        assertThat(said(desk)).containsText("这不是字幕文件");
        assertThat(links(desk).last()).hasAttribute("href", first);
        send(desk, "传字幕", "二.srt", SRT.replace("六点半", "七点").getBytes(StandardCharsets.UTF_8));
        assertThat(said(desk)).containsText("字幕传好了");
        assertThat(links(desk)).hasText(new String[] {"▶ 看视频", "字幕"});
        assertThat(links(desk).last()).not().hasAttribute("href", first);
        send(desk, "传视频", "二.mp4", Videos.mp4(9_303));
        assertThat(links(desk)).hasText(new String[] {"▶ 看视频"});
        desk.click("button:has-text('保存')");
        assertThat(desk.locator("#videos")).containsText("这段视频还没有字幕");
        Browser.shoot(desk, "no-captions-desk");
    }

    private void isFollowed(Page page, StoryId story) {
        page.navigate(publications.of(story).orElseThrow().url());
        assertThat(page.locator(".text video track")).hasCount(1);
        page.waitForFunction("() => document.querySelector('video').textTracks[0].cues?.length === 2");
        Browser.shoot(page, "captions-folded");
        page.click("summary:has-text('字幕文字')");
        assertThat(page.locator(".said p")).containsText("过了点就要绕桥");
        Browser.fits(page, true);
        Browser.shoot(page, "captions");
    }

    private static void withPicture(Page desk) {
        var photo = new FilePayload("1.jpg", "image/jpeg", new ExampleCity.Picture("park", 7, null).jpeg());
        desk.waitForFileChooser(() -> desk.click(".rich button[title=插照片]")).setFiles(photo);
        assertThat(desk.locator(".figure-tools")).hasCount(1);
    }

    private static void send(Page desk, String button, String name, byte[] content) {
        var file = new FilePayload(name, "application/octet-stream", content);
        desk.waitForFileChooser(() -> desk.click(".figure-tools button:text-is('" + button + "')"))
                .setFiles(file);
        assertThat(said(desk)).not().containsText("正在传");
    }

    private static Locator said(Page desk) {
        return desk.locator(".figure-tools [role=status]");
    }

    private static Locator links(Page desk) {
        return desk.locator(".rich figcaption a");
    }
}
