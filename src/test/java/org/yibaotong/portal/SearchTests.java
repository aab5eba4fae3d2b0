package org.yibaotong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;
import org.yibaotong.publishing.ToldStories;

@YibaotongTest
class SearchTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

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

    private Document search(String words) throws Exception {
        indexing.submit(() -> {}).get(30, TimeUnit.SECONDS);
        var answer = mvc.get().uri("/search").queryParam("q", words).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
