package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9盏", "30个", "8点半", "11月22日", "3—5名", "0000-8800-1200", "2026-11-22", "38码", "8:30", "8：30—17：00",
                        "5000余名", "3.5万元",
                "12平方公里", "98.5%", "2026年11月22日", "11月22日至25日", "第3届", "1个半小时", "3至5名", "3——5名", "1,280户", "３０个",
                        "¥35元", "12345-6",
                "2025—2026年"
            })
    void aNumberStaysWithWhatBelongsToIt(String measure) {
        assertThat(Wrapping.nowrap("各村" + measure + "，好消息"))
                .isEqualTo("各村<span class=\"nowrap\">" + measure + "</span>，好消息");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有数字", "编号35，完", "3.14", "八点半", "——", "第一", "至今"})
    void otherTextIsLeftAlone(String headline) {
        assertThat(Wrapping.nowrap(headline)).isEqualTo(headline);
    }

    @Test
    void dateAndTimeMayPart() {
        assertThat(Wrapping.nowrap("2026年11月22日8时30分"))
                .isEqualTo("<span class=\"nowrap\">2026年11月22日</span><span class=\"nowrap\">8时30分</span>");
    }

    @Test
    void aDateBeforeAColonIsNotTiedToWhatFollows() {
        assertThat(Wrapping.nowrap("11月22日：30个项目"))
                .isEqualTo("<span class=\"nowrap\">11月22日</span>：<span class=\"nowrap\">30个</span>项目");
    }

    @Test
    void whatIsTooLongForATelephoneMayBreak() {
        assertThat(Wrapping.nowrap("1-1-1-1-1—22222222222222222222222222222名")).doesNotContain("span");
    }

    @Test
    void markupStaysText() {
        assertThat(Wrapping.nowrap("<script>9个</script>&\""))
                .startsWith("&lt;script&gt;<span class=\"nowrap\">9个</span>&lt;/script&gt;&amp;");
        assertThat(Wrapping.nowrap("9<b>")).isEqualTo("9&lt;b&gt;");
    }

    @Test
    void rareCharactersStayWhole() {
        assertThat(Wrapping.nowrap("𠮷9个𠮷😀3")).isEqualTo("𠮷<span class=\"nowrap\">9个</span>𠮷😀3");
    }

    @Test
    @Timeout(60)
    void noTextIsLost() {
        for (var part : new String[] {"1", "1.", "1-", "1年", "1万", "1至", "第", "1个—"}) {
            var text = part.repeat(20_000);
            assertThat(Jsoup.parse(Wrapping.nowrap(text)).wholeText()).isEqualTo(text);
        }
    }
}
