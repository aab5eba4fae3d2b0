package org.yibaotong.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.yibaotong.YibaotongTest;

/** The page of a story on a desk, in a real browser: two who write at once, and what happens without a network. */
@YibaotongTest
class EditIT {

    @LocalServerPort
    int port;

    private Browser browser;
    private Page desk;
    private String story;

    @BeforeEach
    void open() {
        browser = Browser.open("http://localhost:" + port);
        desk = Browser.signIn(browser.desk(), "luyuan");
        desk.navigate("/desk/stories/new");
        desk.fill("#headline", "渡口巷九盏灯今晚全亮了");
        desk.click("button:has-text('建好')");
        assertThat(desk.locator("h1")).hasText("渡口巷九盏灯今晚全亮了");
        story = desk.url();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatWasSentIsNotOfferedOnceMoreAndWhatIsWrittenThereWithoutANetworkIsNotLost() {
        overtakenBy("xuqinghe");
        Browser.shoot(desk, "conflict");
        desk.context().setOffline(true);
        desk.fill("#headline", "两个人的标题合在一起");
        desk.navigate("about:blank");
        desk.context().setOffline(false);
        desk.navigate(story);
        assertThat(desk.locator(".keep-note")).hasCount(1);
        desk.click(".keep-note button:has-text('接着写')");
        desk.click("button:has-text('保存')");
        assertThat(desk.locator("h1")).hasText("两个人的标题合在一起");
        assertThat(desk.getByText("第3版").first()).isVisible();
    }

    @Test
    void whatIsPastedKeepsItsWordsAndTheirMeaningAndNothingElse() {
        paste("""
                <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span style='color:red'>渡口路</span></b>的灯亮了。</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>先修南段</p>
                <p class=MsoNormal><img src="file:///C:/Users/wang/image001.png"></p><script>alert(1)</script>""");
        assertThat(desk.locator(".rich .paper strong")).hasText("渡口路");
        assertThat(desk.locator(".rich .paper ol li")).hasText("先修南段");
        assertThat(desk.locator(".toolbar small")).containsText("照片没能带过来");
        assertThat(desk.locator(".rich .paper img:not(.ProseMirror-separator)")).hasCount(0);
        desk.locator(".rich .paper").press("Control+A");
        paste("""
                <b style="font-weight:normal"><section><p><span leaf="">九盏灯，</span><span>照亮路。</span></p><p><br></p>
                <p><img data-src="https://mmbiz.qpic.cn/x.jpg" src="data:image/svg+xml,x"></p>
                <p><a href="javascript:alert(1)">点这里</a>看<a href="https://mp.weixin.qq.com/s/abc">原文</a></p></section></b>""");
        assertThat(desk.locator(".rich .paper p")).hasText(new String[] {"九盏灯，照亮路。", "点这里看原文"});
        assertThat(desk.locator(".rich .paper a")).hasText(new String[] {"原文"});
        assertThat(desk.locator(".rich .paper strong")).hasCount(0);
    }

    /** The sample is written by hand after what people who met it quote: WPS says it is Word 14, and writes much of it in its own way. */
    @Test
    void whatIsPastedFromWpsComesLikeWhatIsPastedFromWord() throws Exception {
        paste(new ClassPathResource("newsroom/wps-clipboard.html").getContentAsString(StandardCharsets.UTF_8));
        var paper = desk.locator(".rich .paper");
        assertThat(paper.locator("h2")).hasText(new String[] {"渡口巷换灯记", "怎么换"});
        assertThat(paper.locator("h2 strong")).hasCount(0);
        assertThat(paper.locator("strong")).hasText(new String[] {"九盏灯"});
        assertThat(paper.locator("> ol")).hasCount(2);
        assertThat(paper.locator("> ol").first().locator("> li > p")).hasText(new String[] {"先换南头四盏", "再换北头五盏"});
        assertThat(paper.locator("> ol").first().locator("li > ul > li")).hasText(new String[] {"白天断电"});
        assertThat(paper.locator("> ol").last().locator("> li")).hasText(new String[] {"供电所两个人", "社区一个人"});
        assertThat(paper.locator("> p")).hasText(new String[] {"巷子里一共九盏灯，三天换完。", "谁来换：", "灯亮的时候是七点。"});
        assertThat(paper.locator("td[rowspan='2']")).hasText("南头");
        assertThat(paper.locator("td")).hasText(new String[] {"南头", "四盏", ""});
        assertThat(paper.locator("img:not(.ProseMirror-separator)")).hasCount(0);
        assertThat(desk.locator(".toolbar small")).containsText("照片没能带过来");
        Assertions.assertThat(desk.locator("textarea[data-editor]").inputValue())
                .doesNotContain("mso", "font", "o:p", "style", "class");
    }

    @Test
    void whileSomebodyTypesItIsSeenWhatChanged() {
        desk.locator(".rich .paper").click();
        desk.locator(".rich .paper").pressSequentially("九盏灯。");
        desk.click("button:has-text('保存')");
        assertThat(desk.getByText("第2版").first()).isVisible();
        var toggle = desk.locator("button:text-is('对照')");
        toggle.focus();
        toggle.press("Enter");
        var panel = desk.locator("#live");
        assertThat(panel).containsText("和第2版一样");
        assertThat(toggle).hasAttribute("aria-expanded", "true");
        desk.fill("#headline", "渡口巷九盏灯今晚都亮了");
        desk.locator(".rich .paper").press("Control+End");
        desk.locator(".rich .paper").pressSequentially("照亮路。");
        assertThat(panel.locator("ins").last()).containsText("照亮路。");
        assertThat(panel.locator("del").first()).containsText("全");
        assertThat(panel.locator("[role=status]")).containsText("和第2版比，删1处，加");
        Browser.shoot(desk, "live-comparison");
        desk.setViewportSize(390, 844);
        Browser.shoot(desk, "live-comparison");
        desk.setViewportSize(1280, 900);
        desk.context().setOffline(true);
        desk.fill("#headline", "断了网的标题");
        assertThat(panel).containsText("现在对照不了");
        desk.context().setOffline(false);
        desk.fill("#headline", "又有网的标题");
        assertThat(panel.locator("ins").first()).containsText("又有网");
        desk.click("button:has-text('保存')");
        assertThat(desk.locator("#live")).containsText("和第3版一样");
        toggle.press("Enter");
        assertThat(desk.locator("#live")).isHidden();
        assertThat(toggle).isFocused();
    }

    @Test
    void whoeverTypesOnBehindWhatAMachineWroteIsNoMachine() {
        paste("<p><samp>机器写的。</samp></p>");
        desk.locator(".rich .paper").press("Control+End");
        desk.locator(".rich .paper").pressSequentially("人写的。");
        assertThat(desk.locator(".rich .paper")).hasText("机器写的。人写的。");
        assertThat(desk.locator(".rich .paper samp")).hasText("机器写的。");
    }

    @Test
    void aPictureWithoutACaptionOpens() {
        paste("<figure><img src='/files/" + "0".repeat(64) + "/large'></figure><p>灯亮了。</p>");
        assertThat(desk.locator(".rich .paper figure img:not(.ProseMirror-separator)"))
                .hasCount(1);
        assertThat(desk.locator(".rich .paper p")).hasText("灯亮了。");
    }

    private void paste(String html) {
        desk.locator(".rich .paper").evaluate("""
                (paper, html) => {
                  const clipboard = new DataTransfer();
                  clipboard.setData("text/html", html);
                  paper.focus();
                  paper.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }""", html);
    }

    private void overtakenBy(String login) {
        var other = Browser.signIn(browser.desk(), login);
        other.navigate(story);
        other.fill("#headline", "渡口巷的灯全亮了");
        other.click("button:has-text('保存')");
        assertThat(other.getByText("第2版").first()).isVisible();
        desk.fill("#headline", "渡口巷今晚亮灯");
        desk.click("button:has-text('保存')");
        assertThat(desk.getByText("两人都改了标题")).isVisible();
    }
}
