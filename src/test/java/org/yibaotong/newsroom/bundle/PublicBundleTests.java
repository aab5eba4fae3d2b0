package org.yibaotong.newsroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
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
