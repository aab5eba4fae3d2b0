package org.yibaotong.newsroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stage;

/** Stories are bound together, shown together and taken apart, and each keeps its own fate. */
@YibaotongTest
class BundlePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    BundleDesk desk;

    @Autowired
    Bundles bundles;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEditorBindsStoriesWithButtonsAlone() {
        var first = newsroom.edited("夜路第一篇");
        var second = newsroom.inFirstReview("夜路第二篇");
        assertThat(page("/desk/stories/" + first + "/bundles", "luyuan")
                        .select("a[href=/desk/bundles/new?story=" + first + "]"))
                .hasSize(1);
        var begun =
                post("/desk/bundles", "luyuan", "title", "夜里的路", "introduction", "几篇合起来看", "story", first.toString());
        assertThat(begun).hasStatus3xxRedirection();
        var url = begun.getResponse().getRedirectedUrl();
        assertThat(page(url + "?q=夜路第二篇", "luyuan").select("#add li").text()).contains("夜路第二篇");
        assertThat(post(url + "/stories", "luyuan", "story", second.toString())).hasRedirectedUrl(url);
        assertThat(headlines(url)).containsExactly("夜路第一篇", "夜路第二篇");
        var up = page(url, "luyuan")
                .select("button[aria-label=上移《夜路第二篇》]")
                .parents()
                .select("form")
                .first();
        assertThat(post(
                        up.attr("action"),
                        "luyuan",
                        "seen",
                        up.select("[name=seen]").val(),
                        "step",
                        "UP"))
                .hasRedirectedUrl(url);
        assertThat(headlines(url)).containsExactly("夜路第二篇", "夜路第一篇");
        assertThat(page("/desk/bundles", "chengmin").text()).contains("夜里的路", "2篇");
        assertThat(page("/desk/stories/" + second, "luyuan").select(".tabs").text())
                .contains("组稿1");
        assertThat(page("/desk/stories/" + second + "/bundles", "luyuan").text())
                .contains("夜里的路");
    }

    @Test
    void whatTwoChangeAtOnceIsSeenByTheSecondBeforeItIsChanged() throws InterruptedException {
        var bundle = bound("两位编辑同时改", newsroom.edited("同改一"), newsroom.edited("同改二"));
        int seen = version(bundle);
        assertThat(Race.of(
                        () -> worded(bundle, seen, "陆远改的题目", "luyuan"),
                        () -> worded(bundle, seen, "许青禾改的题目", "xuqinghe")))
                .containsExactlyInAnyOrder("done", Bundles.OVERTAKEN);
        var late =
                post(url(bundle) + "/words", "luyuan", "seen", "" + seen, "title", "晚了一步的题目", "introduction", "打的字还在");
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(read(late).select("[role=alert]").text()).contains("另一个人先改了");
        assertThat(read(late).select("#f-title").val()).isEqualTo("晚了一步的题目");
        assertThat(read(late).select("#f-introduction").text()).isEqualTo("打的字还在");
        for (var act : List.of("/stories/" + bundle(bundle).stories().getFirst() + "/removal", "/ending")) {
            assertThat(post(url(bundle) + act, "luyuan", "seen", "" + seen))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(post(url(bundle) + "/showing", "guming", "seen", "" + seen))
                .as("the words that were seen are no longer those")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(bundle(bundle).stories()).hasSize(2);
    }

    private Object worded(BundleId bundle, int seen, String title, String login) {
        desk.word(bundle, seen, new BundleWords(title, ""), signed.actor(login));
        return true;
    }

    @Test
    void whatTwoAddAtOnceIsInItOrRefused() throws InterruptedException {
        var bundle = bound("同时加稿的一组");
        var one = newsroom.edited("同时加的第一篇");
        var other = newsroom.edited("同时加的第二篇");
        var outcomes = Race.of(
                () -> added(bundle, one, "luyuan"),
                () -> added(bundle, other, "xuqinghe"),
                () -> added(bundle, one, "linyifan"));
        assertThat(bundle(bundle).stories())
                .hasSize((int) outcomes.stream().filter("done"::equals).count());
        assertThat(bundle(bundle).stories()).doesNotHaveDuplicates().isNotEmpty();
        assertThat(outcomes).isSubsetOf("done", Bundles.OVERTAKEN, "bundle.add.already");
    }

    private Object added(BundleId bundle, StoryId story, String login) {
        desk.add(bundle, story, signed.actor(login));
        return true;
    }

    @Test
    void takenApartNoStoryIsLost() {
        var first = newsroom.inFirstReview("拆散以后还在审");
        var second = newsroom.edited("拆散以后还在编");
        var bundle = bound("要拆散的一组", first, second);
        assertThat(post(url(bundle) + "/ending", "luyuan", "seen", "" + version(bundle)))
                .hasStatus3xxRedirection();
        assertThat(newsroom.get(first).stage()).isEqualTo(Stage.IN_FIRST_REVIEW);
        assertThat(newsroom.get(second).stage()).isEqualTo(Stage.EDITING);
        var page = page(url(bundle), "luyuan");
        assertThat(page.text()).contains("拆散了，每篇稿件都还在", "拆散以后还在审");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page("/desk/bundles?ended=true", "luyuan").text()).contains("要拆散的一组");
        assertThat(page("/desk/bundles", "luyuan").select("main").text()).doesNotContain("要拆散的一组");
        assertThat(trail(bundle)).containsExactly("bundle.begin", "bundle.add", "bundle.add", "bundle.end");
    }

    @Test
    void whateverIsRefusedSaysWhy() {
        assertThat(post("/desk/bundles", "luyuan", "title", " ", "introduction", "写了一半"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请给这一组起个题目", "写了一半");
        assertThat(post("/desk/bundles", "tangxiaoman", "title", "空着建的一组"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请从一篇稿的“组稿”里开始");
        var story = newsroom.edited("只有这一篇");
        var bundle = bound("只有一篇的组", story);
        assertThat(post(url(bundle) + "/stories", "luyuan", "story", story.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经在这一组里");
        assertThat(post(url(bundle) + "/showing", "guming", "seen", "" + version(bundle)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("至少要两篇");
        assertThat(post(url(bundle) + "/hiding", "luyuan"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不在门户上");
        assertThat(post(
                        url(bundle) + "/stories/" + story + "/place",
                        "luyuan",
                        "seen",
                        "" + version(bundle),
                        "step",
                        "UP"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最边上");
        assertThat(post(url(bundle) + "/stories/" + story + "/place", "luyuan", "seen", "1", "step", "SIDEWAYS"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(url(bundle) + "/stories", "luyuan", "story", "不是稿")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(
                        url(bundle) + "/stories",
                        "luyuan",
                        "story",
                        StoryId.next().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itHoldsNoMoreThanReadersRead() {
        var bundle = bound("装满的一组");
        for (int i = 0; i < 20; i++) {
            desk.add(bundle, newsroom.edited("装满的第" + i + "篇"), signed.actor("luyuan"));
        }
        assertThat(post(
                        url(bundle) + "/stories",
                        "luyuan",
                        "story",
                        newsroom.edited("多出来的一篇").toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("一组最多20篇");
    }

    @Test
    void whatIsInItAlreadyHidesNothingThatIsNot() {
        newsroom.edited("藏在后面的老稿");
        var bundle = bound("二十篇挡在前面");
        for (int i = 0; i < 20; i++) {
            desk.add(bundle, newsroom.edited("藏在后面的第" + i + "篇"), signed.actor("luyuan"));
        }
        assertThat(page(url(bundle) + "?q=藏在后面的", "luyuan").select("#add li").text())
                .contains("藏在后面的老稿")
                .doesNotContain("藏在后面的第");
        assertThat(page(url(bundle), "luyuan").select("#add li")).isNotEmpty();
    }

    @Test
    void aStoryMayJoinAnOldBundleThoughItStandsInManyNewOnes() {
        var story = newsroom.edited("在很多组里的稿");
        var old = bound("还没有它的老组");
        for (int i = 0; i < 20; i++) {
            bound("已经有它的第" + i + "组", story);
        }
        assertThat(page("/desk/stories/" + story + "/bundles", "luyuan")
                        .select("aside form[action=" + url(old) + "/stories]"))
                .hasSize(1);
    }

    @Test
    void allWhoWroteItsWordsAreNamed() {
        var bundle = bound("两个人写的题目", newsroom.edited("两人写一"), newsroom.edited("两人写二"));
        worded(bundle, version(bundle), "两个人一起写的题目", "xuqinghe");
        assertThat(bundle(bundle).writers()).containsExactly(signed.person("luyuan"), signed.person("xuqinghe"));
        assertThat(page(url(bundle), "luyuan").select(".head").text()).contains("题目和导读：陆远、许青禾");
    }

    @Test
    void anotherDistrictsBundleIsAsGoodAsNone() {
        var bundle = bound("别的区看不到的组", newsroom.edited("别的区看不到的稿"), newsroom.edited("别的区看不到的第二篇"));
        assertThat(get(url(bundle), "tangxiaoman")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(url(bundle) + "/ending", "tangxiaoman", "seen", "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url(bundle), "hejia")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(url(bundle) + "/showing", "luyuan", "seen", "1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(url(BundleId.next()), "luyuan")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void titlesAreWords() {
        var bundle = bound("<script>alert(1)</script>", newsroom.edited("有脚本的组"));
        assertThat(get(url(bundle), "luyuan"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void programsBindStoriesTheSameWay() {
        var first = newsroom.edited("程序编的第一篇");
        var second = newsroom.edited("程序编的第二篇");
        var begun = send("", "{\"title\": \"程序编的组\", \"story\": \"%s\"}".formatted(first), "luyuan");
        assertThat(begun).hasStatus(HttpStatus.CREATED);
        var url = begun.getResponse().getHeader("Location").replace("/api/v1/bundles", "");
        assertThat(send(url + "/stories", "{\"story\": \"%s\"}".formatted(second), "luyuan"))
                .hasStatusOk();
        assertThat(send(url + "/stories/" + second + "/place", "{\"step\": \"UP\", \"version\": 99}", "luyuan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(Bundles.OVERTAKEN);
        assertThat(get("/api/v1/bundles" + url, "luyuan"))
                .bodyJson()
                .extractingPath("$.stories")
                .isEqualTo(List.of(first.toString(), second.toString()));
        assertThat(get("/api/v1/bundles", "luyuan")).bodyText().contains("程序编的组");
        assertThat(send(url + "/stories", "{\"story\": \"nobody\"}", "luyuan")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(url + "/stories", "{}", "luyuan")).hasStatus4xxClientError();
        assertThat(send(url + "/stories/" + second + "/place", "{}", "luyuan")).hasStatus4xxClientError();
    }

    @Test
    void aProgramThatForgetsTheVersionIsToldSo() {
        var bundle = desk.begin(new BundleWords("程序忘了版本的组", ""), null, signed.actor("luyuan"));
        var story = newsroom.edited("程序忘了版本的稿");
        for (var answer : List.of(
                send("/" + bundle + "/ending", "{}", "luyuan"),
                send("/" + bundle + "/stories/" + story + "/place", "{\"step\": \"UP\"}", "luyuan"))) {
            assertThat(answer)
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("bundle.version.missing");
        }
        assertThat(bundle(bundle).isEnded()).isFalse();
    }

    private BundleId bound(String title, StoryId... stories) {
        var id = desk.begin(new BundleWords(title, ""), null, signed.actor("luyuan"));
        for (var story : stories) {
            desk.add(id, story, signed.actor("luyuan"));
        }
        return id;
    }

    private Bundle bundle(BundleId id) {
        return bundles.findById(id).orElseThrow();
    }

    private int version(BundleId id) {
        return bundle(id).version();
    }

    private List<String> headlines(String url) {
        return page(url, "luyuan").select("ol.line-list > li > div > a").eachText();
    }

    private List<String> trail(BundleId bundle) {
        return jdbc.sql("select what from audit.entry where kind = 'bundle' and thing = :id order by number")
                .param("id", bundle.toString())
                .query(String.class)
                .list();
    }

    private static String url(BundleId bundle) {
        return "/desk/bundles/" + bundle;
    }

    private Document page(String address, String login) {
        var answer = get(address, login);
        assertThat(answer).as(address).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address, String login) {
        return mvc.get().uri(address).with(signed.as(login)).exchange();
    }

    private MvcTestResult post(String address, String login, String... fields) {
        var request = mvc.post().uri(address).with(signed.as(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult send(String address, String json, String login) {
        return mvc.post()
                .uri("/api/v1/bundles" + address)
                .with(signed.as(login))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
