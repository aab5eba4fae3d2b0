package org.yibaotong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.ToldStories;
import org.yibaotong.publishing.reading.WrittenReads;

/** What counts as reading an article. */
@YibaotongTest
class ReadingTests {

    private static final String BROWSER = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Safari/604.1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ToldStories stories;

    @Autowired
    Publications publications;

    @Autowired
    WrittenReads reads;

    @Test
    void openingAndOpeningAgainCountAndNothingElseDoes() {
        var story = stories.signOff(stories.story("数一数", "<p>数</p>"));
        var url = publications.of(story).orElseThrow().url();
        var tag = mvc.get()
                .uri(url)
                .header("User-Agent", BROWSER)
                .exchange()
                .getResponse()
                .getHeader("ETag");
        mvc.get()
                .uri(url)
                .header("User-Agent", BROWSER)
                .header("If-None-Match", String.valueOf(tag))
                .exchange();
        mvc.get().uri(url).header("User-Agent", "Baiduspider/2.0").exchange();
        mvc.get().uri(url).exchange();
        mvc.get()
                .uri(url)
                .header("User-Agent", BROWSER)
                .header("Sec-Purpose", "prefetch")
                .exchange();
        mvc.head().uri(url).header("User-Agent", BROWSER).exchange();
        mvc.get().uri("/").header("User-Agent", BROWSER).exchange();
        assertThat(counted(story)).isEqualTo(2);
    }

    @Test
    void lookingAtAWithdrawnArticleIsNotReadingIt() {
        var told = stories.story("撤下以后", "<p>撤</p>");
        var story = stories.signOff(told);
        stories.withdraw(told, "重复发布，先撤下。");
        var url = publications.of(story).orElseThrow().url();
        mvc.get().uri(url).header("User-Agent", BROWSER).exchange();
        assertThat(counted(story)).isZero();
    }

    private long counted(StoryId story) {
        reads.write();
        return publications.of(story).orElseThrow().reads();
    }
}
