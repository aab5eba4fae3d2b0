package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonPropertiesTests {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingOneSideOutLeavesTheOther(long seed) {
        var stories = new Stories(seed);
        var blocks = stories.blocks();
        var was = StoryHtml.clean(String.join("", blocks));
        var is = StoryHtml.clean(String.join("", stories.edited(blocks)));
        var comparison = Comparison.of(was, is);
        assertThat(without("del", comparison.html())).isEqualTo(StoryHtml.plain(is));
        assertThat(without("ins", comparison.html())).isEqualTo(StoryHtml.plain(was));
        assertThat(comparison.isSame()).isEqualTo(was.equals(is));
        assertThat(comparison.html().contains("<del>") || comparison.html().contains("<ins>"))
                .isNotEqualTo(comparison.isSame());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextIsTheSameAsItself(long seed) {
        var story = StoryHtml.clean(String.join("", new Stories(seed).blocks()));
        assertThat(Comparison.of(story, story)).isEqualTo(new Comparison(story, 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHeadlineLosesNothing(long seed) {
        var stories = new Stories(seed);
        var was = PlainText.line(stories.text());
        var is = PlainText.line(stories.reworded(was));
        var html = Comparison.ofLine(was, is).html();
        assertThat(Jsoup.parse(html.replaceAll("<del>.*?</del>", "")).wholeText())
                .isEqualTo(is);
        assertThat(Jsoup.parse(html.replaceAll("<ins>.*?</ins>", "")).wholeText())
                .isEqualTo(was);
    }

    @Test
    @Timeout(60)
    void aLongTextRewrittenIsComparedAtLast() {
        isCompared(100, 200, 100, 200);
        isCompared(1, 20_000, 1, 20_000);
        isCompared(10, 2_000, 10, 2_000);
        isCompared(2_000, 10, 2_000, 10);
        isCompared(1, 20_000, 2_000, 10);
    }

    private static void isCompared(int was, int wasLength, int is, int isLength) {
        var before = String.join("", new Stories(1).paragraphs(was, wasLength));
        var after = String.join("", new Stories(2).paragraphs(is, isLength));
        assertThat(Comparison.of(before, after).isSame()).isFalse();
    }

    /** What a reader of one side only would have: the label of a picture is not text of the story. */
    private static String without(String tag, String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select(tag).remove();
        document.select("ins, del").unwrap();
        document.select("figcaption")
                .forEach(caption -> caption.html(caption.html().replaceFirst("^图片：?", "")));
        return StoryHtml.plain(document.body().html());
    }
}
