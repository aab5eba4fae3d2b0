package org.yibaotong.newsroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;
import org.yibaotong.publishing.delivery.Courier;

/** What readers see of a bundle: what of it is published, once its words were let out, and nothing else. */
@YibaotongTest
class PublicBundleTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    BundleDesk desk;

    @Autowired
    Bundles bundles;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    Publications publications;

    @Autowired
    Courier courier;

    @Autowired
    Signed signed;

    @Test
    void readersSeeWhatIsPublishedInItsOrderAndWhereTheyAre() {
        var first = newsroom.signedOff("公开组稿第一篇");
        var unpublished = newsroom.toBeSigned("公开组稿没签的一篇");
        var last = newsroom.signedOff("公开组稿第三篇");
        var bundle = shown("公开的一组", last, unpublished, first);
        var page = page(address(bundle));
        assertThat(page.select("h1").text()).isEqualTo("公开的一组");
        assertThat(page.select(".news h3").eachText()).containsExactly("公开组稿第三篇", "公开组稿第一篇");
        var article = page(url(first));
        assertThat(article.select(".together li").eachText()).containsExactly("公开组稿第三篇", "公开组稿第一篇");
        assertThat(article.select(".together [aria-current=page]").text()).isEqualTo("公开组稿第一篇");
        assertThat(article.select(".together a").eachAttr("href")).containsExactly(address(bundle), url(last));
        assertThat(page("/sitemap/doors.xml").select("loc").eachText())
                .anyMatch(door -> door.endsWith(address(bundle)));
    }

    @Test
    void nobodySeesItBeforeItsWordsWereLetOut() {
        var one = newsroom.signedOff("没放行的组第一篇");
        var bundle = bound("没放行的题目", one, newsroom.signedOff("没放行的组第二篇"));
        courier.catchUp();
        assertThat(mvc.get().uri(address(bundle))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(url(one)).text()).doesNotContain("没放行的题目");
        assertThat(page("/sitemap/doors.xml").select("loc").eachText())
                .noneMatch(door -> door.endsWith(address(bundle)));
    }

    @Test
    void changedWordsGoFromThePortalAtOnce() {
        var bundle = shown("放行过的题目", newsroom.signedOff("改题目的组第一篇"), newsroom.signedOff("改题目的组第二篇"));
        assertThat(mvc.get().uri(address(bundle))).hasStatusOk();
        desk.word(bundle, version(bundle), new BundleWords("没人看过的题目", ""), signed.actor("luyuan"));
        assertThat(mvc.get().uri(address(bundle))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsTakenDownStandsInItNoMore() {
        var kept = newsroom.signedOff("撤稿以后留下的一篇");
        var other = newsroom.signedOff("撤稿以后也留下的一篇");
        var gone = newsroom.signedOff("组里被撤下的一篇");
        var bundle = shown("有一篇被撤的组", kept, gone, other);
        assertThat(page(url(kept)).select(".together li")).hasSize(3);
        withdrawals.withdraw(gone, "组里被撤下的一篇", new PublicNote("活动时间有误，先撤下。"), signed.actor("guming"));
        courier.catchUp();
        assertThat(page(address(bundle)).text()).doesNotContain("组里被撤下的一篇");
        assertThat(page(url(other)).text()).doesNotContain("组里被撤下的一篇");
        await().until(() -> page(url(kept)).select(".together li").size() == 2);
        assertThat(mvc.get().uri(url(gone)))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .doesNotContain("有一篇被撤的组");
        withdrawals.withdraw(other, "撤稿以后也留下的一篇", new PublicNote("活动时间有误，先撤下。"), signed.actor("guming"));
        withdrawals.withdraw(kept, "撤稿以后留下的一篇", new PublicNote("活动时间有误，先撤下。"), signed.actor("guming"));
        courier.catchUp();
        assertThat(mvc.get().uri(address(bundle))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStoryAloneIsToldWithNothing() {
        var alone = newsroom.signedOff("组里只发了这一篇");
        shown("只发了一篇的组", alone, newsroom.edited("组里还在编的一篇"));
        assertThat(page(url(alone)).select(".together")).isEmpty();
    }

    /** In steps of twenty; one of which nothing can be read any more makes no page shorter. */
    @Test
    void allThereAreAreListedTheNewestFirst() {
        var one = newsroom.signedOff("成组名录里的第一篇");
        var two = newsroom.signedOff("成组名录里的第二篇");
        var gone = newsroom.signedOff("成组名录里撤下的一篇");
        var away = newsroom.signedOff("成组名录里也撤下的一篇");
        var oldest = shown("名录里最早的一组", one, two);
        shown("名录里撤光了的一组", gone, away);
        IntStream.rangeClosed(1, 20).forEach(number -> shown("名录里的第" + number + "组", one, two));
        bound("名录里没放行的一组", one, two);
        var why = new PublicNote("活动时间有误，先撤下。");
        withdrawals.withdraw(gone, "成组名录里撤下的一篇", why, signed.actor("guming"));
        withdrawals.withdraw(away, "成组名录里也撤下的一篇", why, signed.actor("guming"));
        courier.catchUp();
        var first = page("/bundles");
        assertThat(first.select("nav a[aria-current=page]").eachText()).containsExactly("新闻");
        assertThat(first.select(".news h3").eachText())
                .hasSize(20)
                .startsWith("名录里的第20组", "名录里的第19组")
                .endsWith("名录里的第1组");
        assertThat(first.select(".news .by").first().text()).contains("2篇");
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".news h3").eachText())
                .startsWith("名录里最早的一组")
                .doesNotContain("名录里撤光了的一组", "名录里没放行的一组");
        assertThat(page(second.select("a[rel=prev]").attr("href"))
                        .select(".news h3")
                        .eachText())
                .isEqualTo(first.select(".news h3").eachText());
        assertThat(page("/bundles?after="
                                + bundles.findById(oldest).orElseThrow().number())
                        .select(".news h3")
                        .eachText())
                .isEqualTo(first.select(".news h3").eachText());
        assertThat(page("/news?form=").select(".chips a[href=/bundles]")).hasSize(1);
        assertThat(page(address(oldest)).select(".crumb a[href=/bundles]")).hasSize(1);
        assertThat(page("/sitemap/doors.xml").select("loc").eachText()).anyMatch(door -> door.endsWith("/bundles"));
    }

    @Test
    void whateverStandsInTheAddressOfTheListIsAnswered() {
        for (var odd : List.of("before=-1", "before=0", "after=9223372036854775807", "after=-9223372036854775808")) {
            assertThat(mvc.get().uri("/bundles?" + odd)).as(odd).hasStatusOk();
        }
        for (var odd : List.of("before=x", "after=99999999999999999999", "before=1'--")) {
            assertThat(mvc.get().uri("/bundles?" + odd)).as(odd).hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void aNumberNobodyHasIsNoPage() {
        for (var number : new String[] {"0", "999999999999999999", "9999999999999999999", "-1", "x", "1'--"}) {
            assertThat(mvc.get().uri("/bundles/{number}", number)).as(number).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private BundleId shown(String title, StoryId... stories) {
        var id = bound(title, stories);
        desk.show(id, version(id), signed.actor("guming"));
        courier.catchUp();
        return id;
    }

    private BundleId bound(String title, StoryId... stories) {
        var id = desk.begin(new BundleWords(title, "几篇合起来看。"), null, signed.actor("luyuan"));
        for (var story : stories) {
            desk.add(id, story, signed.actor("luyuan"));
        }
        return id;
    }

    private int version(BundleId id) {
        return bundles.findById(id).orElseThrow().version();
    }

    private String address(BundleId id) {
        return "/bundles/" + bundles.findById(id).orElseThrow().number();
    }

    private String url(StoryId story) {
        return publications.of(story).orElseThrow().url();
    }

    private Document page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
