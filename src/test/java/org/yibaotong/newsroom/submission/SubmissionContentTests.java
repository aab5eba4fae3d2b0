package org.yibaotong.newsroom.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionContentTests {

    @Test
    void theFirstSentenceOfALeadIsItsTitle() {
        assertThat(lead("社区食堂今天开张。一荤两素11元。").title()).isEqualTo("社区食堂今天开张");
    }

    @Test
    void ofALongFirstSentenceTheTitleIsTheClausesThatFit() {
        assertThat(lead("昨天下午，柳条湾的皮影班停了十二年又开锣，班主葛师傅刻了四十天驴皮，来看的孩子坐满了整个晒谷场。").title())
                .isEqualTo("昨天下午，柳条湾的皮影班停了十二年又开锣，班主葛师傅刻了四十天驴皮");
        assertThat(lead("昨天，" + "长".repeat(50) + "，短").title())
                .as("no title of a word or two, and nothing behind it for the checker to doubt")
                .isEqualTo("昨天，" + "长".repeat(50) + "，短");
        assertThat(lead("长".repeat(300)).title()).isEqualTo("长".repeat(100));
    }

    @Test
    void aLeadThatBeginsWithAMarkStillHasATitle() {
        assertThat(lead("！！\n快来看").title()).isEqualTo("！！ 快来看");
    }

    @Test
    void markupTypedIntoALeadIsText() {
        assertThat(lead("看<script>alert(1)</script>").body())
                .isEqualTo("<p>看&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    }

    @Test
    void scriptsAreLeftOutOfAStory() {
        var story = story("标题", "<p onclick=x()>正文<script>alert(1)</script></p><img src=x onerror=alert(1)>");
        assertThat(story.body()).isEqualTo("<p>正文</p>");
    }

    @Test
    void zeroWidthMarksAndHalvesOfCharactersAreLeftOut() {
        var story = story("微\u200b心\ud800愿\u202e", "<p>认\u0000领\ufeff了</p>");
        assertThat(story.title()).isEqualTo("微心愿");
        assertThat(story.body()).isEqualTo("<p>认领了</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\u3000", "\u200b\u200b", "\u0000"})
    void aLeadSaysSomething(String nothing) {
        assertRefused("submission.text.missing", () -> lead(nothing));
    }

    @Test
    void aStoryHasATitleAndABody() {
        assertRefused("submission.title.missing", () -> story(" \u200b", "<p>正文</p>"));
        assertRefused("submission.body.missing", () -> story("标题", "<p><br></p>"));
    }

    @Test
    void nothingIsAMillionCharactersLong() {
        var million = "字".repeat(1_000_000);
        assertRefused("submission.text.too-long", () -> lead(million));
        assertRefused("submission.title.too-long", () -> story(million, "<p>正文</p>"));
        assertRefused("submission.body.too-long", () -> story("标题", "<p>" + million + "</p>"));
        assertRefused("submission.place.too-long", () -> SubmissionContent.lead("一句", million, "", ""));
        assertRefused("submission.happened.too-long", () -> SubmissionContent.lead("一句", "", million, ""));
        assertRefused("submission.contact.too-long", () -> SubmissionContent.lead("一句", "", "", million));
    }

    private static SubmissionContent lead(String text) {
        return SubmissionContent.lead(text, "", "", "");
    }

    private static SubmissionContent story(String title, String html) {
        return SubmissionContent.story(title, html, "", "", "");
    }
}
