package org.yibaotong.newsroom.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.files.FileId;

/** What an edition may say, and what its hash covers. */
class ManuscriptTests {

    private static final Manuscript TOLD =
            new Manuscript(new Headline("三十个微心愿"), "一个上午认领完了", "民生", "<p>纸条。</p>", new FileId("a".repeat(64)));

    @Test
    void theHashChangesWhenAnyFieldChanges() {
        var changed = List.of(
                new Manuscript(new Headline("30个微心愿"), TOLD.summary(), TOLD.topic(), TOLD.body(), TOLD.cover()),
                new Manuscript(TOLD.headline(), "一上午认领完了", TOLD.topic(), TOLD.body(), TOLD.cover()),
                new Manuscript(TOLD.headline(), TOLD.summary(), "社区", TOLD.body(), TOLD.cover()),
                new Manuscript(TOLD.headline(), TOLD.summary(), TOLD.topic(), "<p>纸条</p>", TOLD.cover()),
                new Manuscript(TOLD.headline(), TOLD.summary(), TOLD.topic(), TOLD.body(), new FileId("b".repeat(64))),
                new Manuscript(TOLD.headline(), TOLD.summary(), TOLD.topic(), TOLD.body(), null),
                TOLD);
        assertThat(changed).extracting(Manuscript::sha256).doesNotHaveDuplicates();
    }

    @Test
    void movingACharacterFromOneFieldToTheNextChangesTheHash() {
        var one = new Manuscript(new Headline("甲乙丙"), "丁", "民生", "", null);
        var other = new Manuscript(new Headline("甲乙"), "丙丁", "民生", "", null);
        assertThat(one.sha256()).isNotEqualTo(other.sha256());
    }

    @Test
    void theSummaryIsTakenFromTheBodyWhenNoneIsTyped() {
        assertThat(Manuscript.of("标题", " ", "民生", "<p>纸条一张张被领走。</p>", null).summary())
                .isEqualTo("纸条一张张被领走。");
    }

    @Test
    void scriptsDoNotSurvive() {
        assertThat(Manuscript.of("标题", "", "民生", "<p onclick=x>好<script>x()</script></p>", null)
                        .body())
                .isEqualTo("<p>好</p>");
    }

    @Test
    void aHeadlineHasTwoToSixtyCharacters() {
        assertRefused("story.headline.too-short", () -> new Headline(" 一\u200b "));
        assertRefused("story.headline.too-long", () -> new Headline("长".repeat(61)));
        assertThat(new Headline("𠮷".repeat(60)).text()).hasSize(120);
    }

    @Test
    void aSendersTitleIsMadeToFit() {
        assertThat(Headline.from("长".repeat(90)).text()).hasSize(60);
        assertThat(Headline.from(" ").text()).isEqualTo("待拟标题");
    }

    @Test
    void topicAndSummaryHaveTheirLimits() {
        assertThat(Manuscript.of("标题", "", " ", "", null).topic()).isEmpty();
        assertRefused("story.topic.too-long", () -> Manuscript.of("标题", "", "长".repeat(21), "", null));
        assertRefused("story.summary.too-long", () -> Manuscript.of("标题", "长".repeat(201), "民生", "", null));
    }
}
