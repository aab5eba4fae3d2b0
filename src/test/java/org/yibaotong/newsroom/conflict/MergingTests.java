package org.yibaotong.newsroom.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.manuscript.Headline;
import org.yibaotong.newsroom.manuscript.Manuscript;

/** Two people changed the same edition. */
class MergingTests {

    private static final Manuscript BASE = text("原标题", "<p>甲。</p><p>乙。</p><p>丙。</p>", null);

    @Test
    void changesInDifferentPlacesAreBothKept() {
        var mine = text("原标题", "<p>甲改。</p><p>乙。</p><p>丙。</p>", null);
        var theirs = text("他的标题", "<p>甲。</p><p>乙。</p><p>丙改。</p>", null);
        var merging = Merging.of(BASE, mine, theirs);
        assertThat(merging.collisions()).isEmpty();
        assertThat(merging.text().headline()).isEqualTo(new Headline("他的标题"));
        assertThat(merging.text().body()).isEqualTo("<p>甲改。</p><p>乙。</p><p>丙改。</p>");
    }

    @Test
    void aPlaceBothChangedIsNamedAndStandsAsMine() {
        var mine = text("我的标题", "<p>甲我改。</p><p>乙。</p><p>丙。</p>", null);
        var theirs = text("他的标题", "<p>甲他改。</p><p>乙。</p><p>丙。</p>", null);
        var merging = Merging.of(BASE, mine, theirs);
        assertThat(merging.collisions()).containsExactly("标题", "正文");
        assertThat(merging.text()).isEqualTo(mine);
    }

    @Test
    void theSameChangeByBothCollidesNowhere() {
        var both = text("一样的标题", "<p>甲。</p>", new FileId("a".repeat(64)));
        assertThat(Merging.of(BASE, both, both).collisions()).isEmpty();
    }

    @Test
    void aSummaryNobodyWroteFollowsTheMergedText() {
        var base = Manuscript.of("标题", "", "民生", "<p>甲。</p><p>乙。</p>", null);
        var mine = Manuscript.of("标题", "", "民生", "<p>甲改。</p><p>乙。</p>", null);
        var theirs = Manuscript.of("标题", "", "民生", "<p>甲。</p><p>乙改。</p>", null);
        var merging = Merging.of(base, mine, theirs);
        assertThat(merging.collisions()).isEmpty();
        assertThat(merging.text().summary()).isEqualTo("甲改。乙改。");
    }

    @Test
    void twoDifferentCoversCollide() {
        var mine = text("原标题", BASE.body(), new FileId("a".repeat(64)));
        var theirs = text("原标题", BASE.body(), new FileId("b".repeat(64)));
        assertThat(Merging.of(BASE, mine, theirs).collisions()).containsExactly("封面");
        assertThat(Merging.of(BASE, BASE, theirs).text().cover()).isEqualTo(theirs.cover());
    }

    private static Manuscript text(String headline, String body, @Nullable FileId cover) {
        return new Manuscript(new Headline(headline), "摘要", "民生", body, cover);
    }
}
