package org.yibaotong.portal.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.publishing.ToldStories;
import org.yibaotong.publishing.VideoSite;

/** Stories that are looked at or watched rather than read. */
@YibaotongTest
class PicturesAndVideosTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Autowired
    Publications publications;

    @Autowired
    JdbcClient jdbc;

    @Test
    void threePicturesMakeAPictureStoryAndEachSaysWhichItIs() {
        var url = published("江滩上的三张照片", pictures(3));
        assertThat(page("/news?form=pictures")
                        .select(".news li:contains(江滩上的三张照片) .badge")
                        .text())
                .isEqualTo("组图3张");
        assertThat(page("/news?form=pictures").select("h1").text()).isEqualTo("组图");
        assertThat(page(url).select("article.is-pictures figcaption").eachAttr("data-of"))
                .containsExactly("1/3", "2/3", "3/3");
        var two = published("只有两张", pictures(2));
        assertThat(page("/news?form=pictures").text()).doesNotContain("只有两张");
        assertThat(page(two).select("article.is-pictures, figcaption[data-of]")).isEmpty();
    }

    /** The list of the program and the one of the database are the same. */
    @ParameterizedTest
    @EnumSource(VideoSite.class)
    void aLinkToAVideoIsPressedWhereItSaysSoAndNoPlayerOfOthersRuns(VideoSite site) {
        for (var host : site.hosts()) {
            var headline = "看" + site.word() + "的" + host;
            var url = published(headline, "<p><a href=\"https://" + host + "/one\">两分钟看完</a></p>");
            assertThat(page("/news?form=video")
                            .select(".news li:contains(" + headline + ") .badge")
                            .text())
                    .isEqualTo("视频");
            var link = page(url).select(".text a.video");
            assertThat(link.attr("data-at")).isEqualTo("视频，到" + site.word() + "看");
            assertThat(link.attr("rel")).contains("noreferrer");
            assertThat(page(url).select("iframe, video, embed, object")).isEmpty();
        }
    }

    /** As the editing desk writes it under a picture. */
    @Test
    void aPictureThatLeadsToAVideoOnAnySiteIsOneToo() {
        var url = published(
                "末班船的一分钟", pictures(1).replace("江滩。", "<a href=\"https://v.example.org/play?id=7\">▶ 看视频</a> 江滩。"));
        assertThat(page("/news?form=video").text()).contains("末班船的一分钟");
        assertThat(page(url).select("figcaption a.video").attr("data-at")).isEqualTo("视频在别的网站");
    }

    @Test
    void whatOnlyLooksLikeAVideoIsALink() {
        var url = published(
                "不是视频",
                "<p><a href=\"https://notdouyin.com/one\">一</a><a href=\"https://example.com/?v.qq.com/\">二</a></p>");
        assertThat(page("/news?form=video").text()).doesNotContain("不是视频");
        assertThat(page(url).select("a.video")).isEmpty();
    }

    @Test
    void aFormNobodyKnowsIsAllNews() {
        assertThat(page("/news?form=<script>").select("h1").text()).isEqualTo("新闻");
    }

    private String pictures(int number) {
        return jdbc
                .sql(
                        "select sha256 from files.file where media_type like 'image/%' and width > 400 order by sha256 limit :n")
                .param("n", number)
                .query(String.class)
                .list()
                .stream()
                .map(file -> "<figure><img src=\"/files/" + file + "/large\"><figcaption>江滩。陆远 摄</figcaption></figure>")
                .collect(Collectors.joining("<p>江水退了。</p>"));
    }

    private String published(String headline, String body) {
        return publications
                .of(stories.signOff(stories.story(headline, body)))
                .orElseThrow()
                .url();
    }

    private Document page(String address) {
        var parts = address.split("=", 2);
        var request = mvc.get().uri(address.contains("?") ? parts[0].replaceFirst("\\?.*", "") : address);
        if (address.contains("?")) {
            request = request.queryParam("form", parts[1]);
        }
        var answer = request.exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
