package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void aLineFoldsEveryKindOfWhiteSpace() {
        assertThat(PlainText.line("  石桥镇　　修好了\t路灯\r\n村民\u00a0点赞\u2028 ")).isEqualTo("石桥镇 修好了 路灯 村民 点赞");
    }

    @Test
    void marksThatNobodySeesAreRemoved() {
        assertThat(PlainText.line("路\u200b灯\ufeff\u202e亮\u2066了\u0000\u001b\u00ad！"))
                .isEqualTo("路灯亮了！");
        assertThat(PlainText.line("\u3164\u2800 \u115f")).isEmpty();
    }

    @Test
    void halvesOfBrokenCharactersAreRemoved() {
        assertThat(PlainText.line("a\ud83db\udc4dc\ufffe")).isEqualTo("abc");
    }

    @Test
    void lettersAreComposed() {
        assertThat(PlainText.line("cafe\u0301")).isEqualTo("café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍🏽",
                "👩‍👩‍👧",
                "❤️",
                "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
                "1️⃣",
                "🇨🇳",
                "𠮷野家",
                "㐂",
                "葛󠄀",
                "𬮱𬭎",
                "می‌خواهم",
                "ᠮᠣᠩᠭᠣᠯ"
            })
    void emojiAndRareCharactersSurvive(String text) {
        assertThat(PlainText.line(text)).isEqualTo(text);
    }

    @Test
    void joinersAndTagsOutOfPlaceAreRemoved() {
        assertThat(PlainText.line("中\u200d文\ufe0f")).isEqualTo("中文\ufe0f");
        assertThat(PlainText.line("a\u200d\u200db\ufe0f\udb40\udc41")).isEqualTo("ab");
    }

    @Test
    void aPileOfAccentsIsCutDown() {
        assertThat(PlainText.line("x" + "\u0316".repeat(500))).hasSize(7);
    }

    @Test
    void linesKeepAtMostOneEmptyLine() {
        assertThat(PlainText.lines(" 一 \r\n\r\n\n\n　二\n三\u000b四\n\n")).isEqualTo("一\n\n二\n三\n四");
    }

    @Test
    void lengthCountsWhatAPersonSees() {
        assertThat(PlainText.length("𠮷a中")).isEqualTo(3);
    }

    @Test
    void tidyingTwiceChangesNothing() {
        var messy = "e\u200b\u0301 👩\u200b\u200d👧 \u0000\n\n\n x\ufe0f\ufe0f";
        assertThat(PlainText.line(PlainText.line(messy))).isEqualTo(PlainText.line(messy));
        assertThat(PlainText.lines(PlainText.lines(messy))).isEqualTo(PlainText.lines(messy));
    }
}
