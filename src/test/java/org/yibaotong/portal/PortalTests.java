package org.yibaotong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.SignedOffStories.SignedOffStory;
import org.yibaotong.publishing.ToldStories;
import tools.jackson.databind.json.JsonMapper;

@YibaotongTest
class PortalTests {

    private static final int FIRST_VIEW = 100 * 1024;

    /** The list of news as it is at this moment: only its bare address is kept. */
    private static final String NEWS_NOW = "/news?form=";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Autowired
    Publications publications;

    private SignedOffStory story;
    private String url = "";

    @BeforeEach
    void publish() {
        story = stories.story("渡口巷亮起9盏灯，夜里不再摸黑", "<p>三位居民先后留言，说巷子太黑。</p><p>十一天以后，灯亮了。</p>");
        url = published(story);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/news",
                "/bundles",
                "/search",
                "/search?q=灯",
                "/about",
                "/feed.atom",
                "/feed.json",
                "/sitemap.xml",
                "/robots.txt"
            })
    void pagesNeedNoSessionAndSetNoCookie(String page) {
        var answer = get(page);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("public, max-age=15");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void anArticleShowsWhatWasSigned() {
        var page = page(url);
        assertThat(page.select("h1").text()).isEqualTo(story.headline());
        assertThat(page.select(".text p").eachText()).contains("十一天以后，灯亮了。");
        assertThat(page.select(".credits").text()).contains("来稿", "望江街道 周晓岚", "编辑　陆远", "终审　顾明");
        assertThat(page.select("h1 .nowrap").text()).isEqualTo("9盏");
    }

    @Test
    void aChatCanShowACardOfIt() {
        var page = page(url);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(story.headline());
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(story.summary());
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .startsWith("http")
                .endsWith(url);
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isNotEmpty();
        assertThat(page.select("meta[property=og:image]").eachAttr("content"))
                .allSatisfy(picture -> assertThat(picture).startsWith("http"));
        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"NewsArticle\"", "渡口巷");
    }

    /** What schema.org's NewsArticle is read for by search engines. */
    @Test
    void searchEnginesReadItsFactsAsNewsArticle() {
        var data = JsonMapper.builder()
                .build()
                .readTree(page(url).select("script[type=application/ld+json]").html());
        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.path("headline").asString()).isEqualTo(story.headline());
        assertThat(data.path("mainEntityOfPage").asString()).endsWith(url);
        assertThat(data.path("datePublished").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00");
        assertThat(data.path("dateModified").asString()).isNotEmpty();
        assertThat(data.path("author").path("@type").asString()).isEqualTo("Organization");
        assertThat(data.path("publisher").path("name").asString()).isNotEmpty();
        assertThat(data.path("isAccessibleForFree").asBoolean()).isTrue();
    }

    /** In WeChat's browser a page is the same as elsewhere, and what WeChat shows of it stands where it looks. */
    @Test
    void insideWeChatItIsTheSamePage() {
        var inWeChat = mvc.get()
                .uri(url)
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (Linux; Android 14; V2244A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50 WeChat/arm64")
                .exchange();
        assertThat(inWeChat).hasStatusOk();
        assertThat(text(inWeChat)).isEqualTo(text(get(url)));
        assertThat(page(url)
                        .select("meta[itemprop=name], meta[itemprop=description]")
                        .eachAttr("content"))
                .containsExactlyInAnyOrder(story.headline(), story.summary());
    }

    /** Nothing of others is loaded, nothing runs that stands in a page, and nobody puts us into a frame. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/news",
                "/bundles",
                "/search?q=灯",
                "/units",
                "/services",
                "/messages",
                "/messages/new",
                "/messages/mine",
                "/mine",
                "/subscribe",
                "/saved",
                "/wishes",
                "/claims",
                "/sign-ups",
                "/accounts",
                "/verify",
                "/mistakes/new",
                "/about",
                "/elder",
                "/nothing"
            })
    void everyPageSaysStrictlyWhatABrowserMayDo(String page) {
        var policy = String.valueOf(get(page).getResponse().getHeader("Content-Security-Policy"));
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "base-uri", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "data:", "http:", "https:");
    }

    @Test
    void wordsThatAMachineWroteAreLabelledForPeopleAndForMachines() {
        var told = published(stories.story("直饮水进了院子", "<p>记者写的。<samp>机器写的。</samp></p>"));
        var page = page(told);
        assertThat(page.select(".article .machine").text()).contains("人工智能生成");
        assertThat(page.select(".text samp").text()).isEqualTo("机器写的。");
        assertThat(page.select("meta[name=AIGC]").attr("content")).contains("\"Label\":\"1\"", told);
        assertThat(page.select("script[type=application/ld+json]").html()).contains("TrainedAlgorithmicMedia");

        assertThat(page(url).select(".machine, samp, meta[name=AIGC]")).isEmpty();
    }

    @Test
    void onPaperItSaysWhereAndWhenItWasPrinted() {
        assertThat(page(url).select(".on-paper").text()).contains(url).containsPattern("\\d+月\\d+日.*打印");
    }

    @Test
    void readingNeedsNoScript() {
        assertThat(page(url).select("script:not([type=application/ld+json]):not([type=module])"))
                .isEmpty();
        assertThat(page("/").select("script:not([type=module])")).isEmpty();
        assertThat(page(url).select("[style], [onclick], style")).isEmpty();
    }

    @Test
    void whatABrowserHasIsNotSentAgain() {
        var tag = get(url).getResponse().getHeader("ETag");
        assertThat(tag).startsWith("\"");
        var again =
                mvc.get().uri(url).header("If-None-Match", String.valueOf(tag)).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void itGoesPackedToThoseWhoTakeIt() {
        var answer = mvc.get().uri(url).header("Accept-Encoding", "gzip, br").exchange();
        assertThat(answer.getResponse().getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getResponse().getHeader("ETag")).endsWith("-gz\"");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith(0x1f, 0x8b);
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        for (var page : List.of("/", url, "/news")) {
            var secure = mvc.get().uri(page).secure(true).exchange();
            assertThat(secure.getResponse().getHeader("Strict-Transport-Security"))
                    .as(page)
                    .contains("max-age=31536000")
                    .doesNotContain("includeSubDomains");
            assertThat(get(page).getResponse().getHeader("Strict-Transport-Security"))
                    .as(page)
                    .isNull();
        }
    }

    @Test
    void headersAreEnoughForThoseWhoAskForHeaders() {
        var answer = mvc.head().uri(url).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void theFirstViewIsSmall() throws Exception {
        for (var address : List.of("/", url, "/news")) {
            int bytes = get(address).getResponse().getContentAsByteArray().length;
            for (var file : page(address).select("link[rel=stylesheet], link[rel=icon], script[src]")) {
                var asset = file.hasAttr("href") ? file.attr("href") : file.attr("src");
                bytes += get(asset).getResponse().getContentAsByteArray().length;
            }
            bytes += get("/assets/icons.svg").getResponse().getContentAsByteArray().length;
            assertThat(bytes).as(address).isLessThan(FIRST_VIEW);
        }
    }

    @Test
    void hostileTextStaysText() {
        var hostile = stories.story("<script>alert(1)</script>\"'><img src=x onerror=alert(2)>", "<p>平安</p>");
        var page = page(published(hostile));
        assertThat(page.select("h1").text()).isEqualTo(hostile.headline());
        assertThat(page.select("h1 script, h1 img")).isEmpty();
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(hostile.headline());
        assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain("<script>alert", "</script>");
        assertThat(page("/").select(".front img[onerror], .front script")).isEmpty();
        assertThat(page(NEWS_NOW).select(".news script, .news img[src=x]")).isEmpty();
    }

    @Test
    void aCorrectionIsToldBelowTheText() {
        stories.correct(ToldStories.edition(story, 2, story.headline(), "<p>改正后的正文。</p>"), "原文“8盏”应为“9盏”，已改正。");
        var page = fresh(url);
        assertThat(page.select(".credits .corrected").text()).contains("更正", "原文“8盏”应为“9盏”，已改正。");
        assertThat(page.select(".text").text()).isEqualTo("改正后的正文。");
    }

    @Test
    void aWithdrawnArticleLeavesHeadlineDateAndReason() {
        stories.withdraw(story, "灯的数目还在核对，先撤下。");
        fresh(url);
        var answer = get(url);
        assertThat(answer).hasStatus(410);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select("h1").text()).isEqualTo(story.headline());
        assertThat(page.text()).contains("灯的数目还在核对，先撤下。").doesNotContain("十一天以后");
        assertThat(text(get("/feed.atom"))).doesNotContain(url + "<");
        assertThat(page(NEWS_NOW).select("a[href=" + url + "]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news/0",
                "/news/999999999",
                "/news/-1",
                "/news/1x",
                "/news/99999999999999999999",
                "/news/01",
                "/news/abc",
                "/nothing"
            })
    void whatIsNotThereIsSaidInThePortalsOwnLook(String address) {
        var answer = get(address);
        assertThat(answer).hasStatus(404);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select(".mast .brand")).isNotEmpty();
        assertThat(page.select("h1").text()).isEqualTo("没有找到这一页");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news?before=abc",
                "/news?before=99999999999999999999",
                "/bundles?before=abc",
                "/bundles?after=99999999999999999999",
                "/search?q=灯&page=x",
                "/sitemap/99999999.xml"
            })
    void brokenAddressesAreRefusedQuietly(String address) {
        assertThat(get(address).getResponse().getStatus()).isBetween(400, 404);
    }

    @Test
    void theListEverybodyOpensIsAnsweredBeforeSessionsAndShowsWhatIsNewWithinASecond() {
        assertThat(get("/news").getResponse().getHeader("Content-Security-Policy"))
                .isEqualTo(get("/").getResponse().getHeader("Content-Security-Policy"));
        var other = published(stories.story("新立的一篇", "<p>新立</p>"));
        assertThat(fresh("/news").select(".news a[href=" + other + "]")).isNotEmpty();
    }

    @Test
    void theListIsTurnedByTheLastArticle() {
        for (int i = 0; i < 45; i++) {
            published(stories.story("翻页第" + i + "篇", "<p>翻页</p>"));
        }
        var first = page(NEWS_NOW);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(first.select(".news h3 a").eachAttr("href"))
                .hasSize(20)
                .doesNotContainAnyElementsOf(second.select(".news h3 a").eachAttr("href"));
        var back = page(second.select("a[rel=prev]").attr("href"));
        assertThat(back.select(".news h3 a").eachAttr("href"))
                .isEqualTo(first.select(".news h3 a").eachAttr("href"));
    }

    @Test
    void aTopicNobodyKnowsIsAnEmptyList() {
        var page = page("/news?topic=<b>没有</b>");
        assertThat(page.select(".empty").text()).contains("这里还没有新闻");
        assertThat(page.select("h1").text()).isEqualTo("新闻");
    }

    private String published(SignedOffStory told) {
        return publications.of(stories.signOff(told)).orElseThrow().url();
    }

    private org.jsoup.nodes.Document page(String address) {
        var answer = get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    /** A change is seen within a second; asked until it is. */
    private org.jsoup.nodes.Document fresh(String address) {
        var before = text(get(address));
        var deadline = System.nanoTime() + 3_000_000_000L;
        var now = before;
        while (now.equals(before) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            now = text(get(address));
        }
        return Jsoup.parse(now);
    }

    private MvcTestResult get(String address) {
        var parts = address.split("\\?", 2);
        var request = mvc.get().uri(java.net.URI.create(parts[0] + (parts.length == 1 ? "" : "?" + encoded(parts[1]))));
        return request.exchange();
    }

    private static String encoded(String query) {
        return org.springframework.web.util.UriUtils.encodeQuery(query, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
