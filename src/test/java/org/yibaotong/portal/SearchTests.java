package org.yibaotong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.publishing.ToldStories;

@YibaotongTest
class SearchTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Autowired
    StoredFiles files;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("indexing") AsyncTaskExecutor indexing;

    @Test
    void wordsInTheTextAreFoundAndMarked() throws Exception {
        stories.signOff(stories.story("全县会议召开", "<p>会上说的是牡蛎壳回收。</p><p>另一段不相干的话。</p>"));
        var page = search("牡蛎壳");
        assertThat(page.select(".news h3").eachText()).containsExactly("全县会议召开");
        assertThat(page.select(".news mark").eachText()).containsExactly("牡蛎壳");
        assertThat(page.select(".news p").first().text()).isEqualTo("会上说的是牡蛎壳回收。");
    }

    @Test
    void whatIsSaidInAVideoIsFound() throws Exception {
        var srt = "1\n00:00:01,000 --> 00:00:02,000\n鳗鲡苗放进了江里\n".getBytes(StandardCharsets.UTF_8);
        var captions = files.keepCaptions(srt, signed.person("luyuan")).url("captions");
        var video = "/files/" + "ab".repeat(32);
        stories.signOff(stories.story(
                "江边的一段视频",
                "<figure><img src=\"" + video + "/large\" alt=\"\"><figcaption><a href=\"" + video
                        + "/video\">▶ 看视频</a> <a href=\"" + captions + "\">字幕</a></figcaption></figure>"));
        assertThat(search("鳗鲡苗").select(".news h3").eachText()).containsExactly("江边的一段视频");
    }

    @Test
    void markupInAHeadlineIsShownAndNotRun() throws Exception {
        stories.signOff(stories.story("<script>鲟鱼洄游</script>", "<p>观测</p>"));
        var page = search("鲟鱼洄游");
        assertThat(page.select(".news h3").text()).isEqualTo("<script>鲟鱼洄游</script>");
        assertThat(page.select(".news mark").eachText()).isNotEmpty().containsOnly("鲟鱼洄游");
        assertThat(page.select(".news script")).isEmpty();
    }

    @Test
    void whatIsTypedIsShownAsTyped() throws Exception {
        var page = search("\"><script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("input[name=q]").first().attr("value")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(search("龘靐龗").select(".empty").text()).contains("没有找到");
    }

    /** Whoever types what hurts finds the telephone before the news. */
    @Test
    void theTelephoneIsFoundBeforeTheNews() throws Exception {
        var page = search("儿科");
        assertThat(page.select("#s-services").text()).isEqualTo("办事和电话");
        assertThat(page.select("a.tel").attr("href")).startsWith("tel:");
        assertThat(page.select("h2").eachText()).containsSubsequence("办事和电话", "新闻");
        assertThat(search("儿科 夜门诊").select(".serv h3").text()).contains("儿科夜门诊");
    }

    @Test
    void aUnitAndWhatOthersAskedAreFoundToo() throws Exception {
        assertThat(search("望江街道").select("a[href^=/units/]").eachText()).contains("望江区望江街道");
        var asked = jdbc.sql("select public_title from citizens.message where is_public order by number limit 1")
                .query(String.class)
                .single();
        assertThat(search(asked).select("#s-messages, .acc h2 a").eachText()).contains(asked);
    }

    @Test
    void itIsNarrowedToATopicAndToAMonth() throws Exception {
        stories.signOff(stories.story("老码头的缆车停了", "<p>缆车</p>"));
        var page = search("老码头的缆车");
        assertThat(page.select(".order b").eachText()).contains("不限");
        var month = page.select(".order a:contains(一个月内)").attr("href");
        assertThat(month).contains("since=month");
        assertThat(open(month).select(".news h3")).hasSize(1);
        assertThat(open("/search?q=老码头的缆车&since=<script>").select(".order b").eachText())
                .contains("不限");
    }

    @Test
    void whereNothingIsFoundItSaysWhatCouldBeMeant() throws Exception {
        assertThat(search("儿科龘靐").select(".empty a").eachText()).contains("儿科夜门诊");
        assertThat(search("龘靐龗").select(".empty").text()).contains("写下来");
    }

    /** What one can do before what one can read; one letter asks for nothing that is not there. */
    @Test
    void whileOneTypesWhatCouldBeMeantIsOffered() {
        assertThat(mvc.get().uri("/search/suggestions").queryParam("q", "儿科"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=60, public")
                .bodyJson()
                .extractingPath("$[0]")
                .isEqualTo("儿科夜门诊");
        for (var nothing : List.of("", "  ", "龘靐龗")) {
            assertThat(mvc.get().uri("/search/suggestions").queryParam("q", nothing))
                    .as(nothing)
                    .hasStatusOk()
                    .bodyText()
                    .isEqualTo("[]");
        }
    }

    @Test
    void aWithdrawnStoryIsNoLongerFound() throws Exception {
        var story = stories.story("磨坊水车又转了", "<p>水车</p>");
        stories.signOff(story);
        assertThat(search("磨坊水车").select(".news h3")).hasSize(1);
        stories.withdraw(story, "图片有误，先撤下。");
        assertThat(search("磨坊水车").select(".news h3")).isEmpty();
    }

    @Test
    void aQuestionOfAMillionCharactersIsCut() throws Exception {
        assertThat(search("灯".repeat(5_000)).select("input[name=q]").first().attr("value"))
                .hasSize(60);
    }

    private Document open(String address) {
        var whole = address.contains("%") ? address : UriUtils.encodeQuery(address, StandardCharsets.UTF_8);
        var answer = mvc.get().uri(URI.create(whole)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Document search(String words) throws Exception {
        indexing.submit(() -> {}).get(30, TimeUnit.SECONDS);
        var answer = mvc.get().uri("/search").queryParam("q", words).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
