package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibaotong.text.Segment.Both;
import org.yibaotong.text.Segment.Mine;
import org.yibaotong.text.Segment.Same;
import org.yibaotong.text.Segment.Theirs;

class ThreeWayTests {

    private static final String BASE = "<p>甲</p><p>乙</p><p>丙</p>";

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void changesInDifferentParagraphsAreBothKept() {
        var three = ThreeWay.of(BASE, "<p>甲一</p><p>乙</p><p>丙</p>", "<p>甲</p><p>乙</p><p>丙三</p>");
        assertThat(three.segments())
                .containsExactly(new Mine("<p>甲一</p>"), new Same("<p>乙</p>"), new Theirs("<p>丙三</p>"));
        assertThat(three.merged()).isEqualTo("<p>甲一</p><p>乙</p><p>丙三</p>");
    }

    @Test
    void neighbouringParagraphsDoNotCollide() {
        var three = ThreeWay.of(BASE, "<p>甲一</p><p>乙</p><p>丙</p>", "<p>甲</p><p>乙二</p><p>丙三</p>");
        assertThat(three.merged()).isEqualTo("<p>甲一</p><p>乙二</p><p>丙三</p>");
    }

    @Test
    void theSameParagraphChangedDifferentlyCollides() {
        var three = ThreeWay.of(BASE, "<p>甲</p><p>乙一</p><p>丙</p>", "<p>甲</p><p>乙二</p><p>丙</p>");
        assertThat(three.collides()).isTrue();
        assertThat(three.segments())
                .containsExactly(new Same("<p>甲</p>"), new Both("<p>乙一</p>", "<p>乙二</p>"), new Same("<p>丙</p>"));
        assertThatThrownBy(three::merged).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameChangeOnBothSidesDoesNotCollide() {
        var both = "<p>甲</p><p>乙一</p><p>丙</p><p>丁</p>";
        var three = ThreeWay.of(BASE, both, both);
        assertThat(three.segments()).containsExactly(new Same(both));
        assertThat(three.merged()).isEqualTo(both);
    }

    @Test
    void twoAdditionsAtTheSamePlaceCollide() {
        var three = ThreeWay.of(BASE, BASE + "<p>我的</p>", BASE + "<p>他的</p>");
        assertThat(three.segments()).containsExactly(new Same(BASE), new Both("<p>我的</p>", "<p>他的</p>"));
    }

    @Test
    void anAdditionAfterAParagraphTheOtherChangedDoesNotCollide() {
        var three = ThreeWay.of(BASE, "<p>甲</p><p>乙</p><p>丙一</p>", BASE + "<p>丁</p>");
        assertThat(three.merged()).isEqualTo("<p>甲</p><p>乙</p><p>丙一</p><p>丁</p>");
    }

    @Test
    void takingAParagraphOutThatTheOtherChangedCollides() {
        var three = ThreeWay.of(BASE, "<p>甲</p><p>丙</p>", "<p>甲</p><p>乙二</p><p>丙</p>");
        assertThat(three.segments()).contains(new Both("", "<p>乙二</p>"));
    }

    @Test
    void takingAParagraphOutThatTheOtherLeftIsFollowed() {
        assertThat(ThreeWay.of(BASE, "<p>甲</p><p>丙</p>", BASE).merged()).isEqualTo("<p>甲</p><p>丙</p>");
    }

    @Test
    void emptyTextsMerge() {
        assertThat(ThreeWay.of("", "", "").merged()).isEmpty();
        assertThat(ThreeWay.of("", "<p>甲</p>", "").merged()).isEqualTo("<p>甲</p>");
        assertThat(ThreeWay.of("", "<p>甲</p>", "<p>乙</p>").collides()).isTrue();
    }

    @Test
    void scriptIsNeverMerged() {
        var three = ThreeWay.of("<p>甲</p>", "<p>甲</p><script>alert(1)</script>", "<p onclick=x()>乙&lt;script&gt;</p>");
        assertThat(three.merged()).isEqualTo("<p>乙&lt;script&gt;</p>");
    }

    @Test
    void aLineTakesTheOnlyChange() {
        assertThat(ThreeWay.ofLine("标题", "标题", "新标题").merged()).isEqualTo("新标题");
        assertThat(ThreeWay.ofLine("标题", "新标题", "标题").merged()).isEqualTo("新标题");
        assertThat(ThreeWay.ofLine("标题", "新标题", "新标题").merged()).isEqualTo("新标题");
        assertThat(ThreeWay.ofLine("标题", "标题", "标题").segments()).containsExactly(new Same("标题"));
    }

    @Test
    void aLineBothChangedCollidesAndIsShownSafely() {
        assertThat(ThreeWay.ofLine("标题", "<b>", "a&b").segments()).containsExactly(new Both("&lt;b&gt;", "a&amp;b"));
        assertThat(ThreeWay.ofLine("标题", "", "<b>").collides()).isTrue();
        assertThat(ThreeWay.ofLine("a", "a", "<b>").merged()).isEqualTo("<b>");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatSomebodyWroteIsMissing(long seed) {
        var stories = new Stories(seed);
        var base = stories.paragraphs(8, 6);
        var mine = stories.edited(base);
        var theirs = stories.edited(base);
        var shown = ThreeWay.of(html(base), html(mine), html(theirs)).segments().toString();
        assertThat(added(base, mine)).allSatisfy(block -> assertThat(shown).contains(block));
        assertThat(added(base, theirs)).allSatisfy(block -> assertThat(shown).contains(block));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesThatDoNotMeetAreAllMade(long seed) {
        var stories = new Stories(seed);
        var first = stories.paragraphs(4, 6);
        var between = List.of("<p>不动的段落</p>");
        var last = stories.paragraphs(4, 7);
        var firstEdited = stories.edited(first);
        var lastEdited = stories.edited(last);
        var three = ThreeWay.of(
                html(first, between, last), html(firstEdited, between, last), html(first, between, lastEdited));
        assertThat(three.collides()).isFalse();
        assertThat(three.merged()).isEqualTo(html(firstEdited, between, lastEdited));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneWhoChangedNothingGetsTheWorkOfTheOther(long seed) {
        var stories = new Stories(seed);
        var base = stories.blocks();
        var edited = stories.edited(base);
        assertThat(ThreeWay.of(html(base), html(edited), html(base)).merged()).isEqualTo(html(edited));
        assertThat(ThreeWay.of(html(base), html(base), html(edited)).merged()).isEqualTo(html(edited));
        assertThat(ThreeWay.of(html(base), html(edited), html(edited)).merged()).isEqualTo(html(edited));
    }

    private static List<String> added(List<String> base, List<String> side) {
        var added = new ArrayList<>(side);
        added.removeAll(base);
        return added.stream().map(StoryHtml::clean).toList();
    }

    @SafeVarargs
    private static String html(List<String>... blocks) {
        return StoryHtml.clean(
                String.join("", List.of(blocks).stream().flatMap(List::stream).toList()));
    }
}
