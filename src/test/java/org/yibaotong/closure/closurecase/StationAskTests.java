package org.yibaotong.closure.closurecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every station says what to do, what to write, and what to bring; the links of its advice are there where they can be followed. */
class StationAskTests {

    private static final CasePage.Notice TOLD = new CasePage.Notice("/notice", "https://a.example/notice", "", "");
    private static final CasePage.Archived NONE = new CasePage.Archived("", "/begin", "", "", false);
    private static final CasePage.Archived HALF = new CasePage.Archived("/archive", "/begin", "3页", "", false);
    private static final CasePage.Archived WHOLE = new CasePage.Archived("/archive", "/begin", "3页", "/shown", true);

    @ParameterizedTest
    @EnumSource(CaseStation.class)
    void everyStationSaysWhatToDoAndWhatToWrite(CaseStation station) {
        var ask = ask(station, NONE);
        assertThat(ask.advice().before() + ask.advice().linked()).isNotBlank();
        assertThat(ask.words()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DECISION,     批准文号，或者哪个会、谁同意的, -,            凭证",
                "SERVICES,     群众以后去哪里,                 新去处的链接, -",
                "NOTICE,       还贴在哪里,                     公告的链接,   凭证",
                "LAST_POST,    印出去的旧码在哪里、怎么处理的, 最后一篇的链接, 凭证",
                "STOP,         要说明的,                       -,            -",
                "ARCHIVE,      存在哪里，或者为什么不存,       -,            凭证",
                "CANCELLATION, 要说明的,                       凭证的链接,   注销凭证",
                "NOT_FOUND,    在哪里、用什么词搜过,           -,            凭证",
                "DOMAIN,       域名和备案号各是哪天注销的,     -,            凭证",
                "WATCH,        要说明的,                       -,            -"
            })
    void eachAsksForWhatItIsPassedWith(CaseStation station, String words, String link, String file) {
        var ask = ask(station, NONE);
        assertThat(ask.words()).isEqualTo(words);
        assertThat(ask.link()).isEqualTo(StationForm.or(link));
        assertThat(ask.file()).isEqualTo(StationForm.or(file));
    }

    @Test
    void theLinkOfTheNoticeStandsThereUntilAnotherIsTyped() {
        var notice = ask(CaseStation.NOTICE, NONE);
        assertThat(notice.link(StationForm.EMPTY)).isEqualTo("https://a.example/notice");
        assertThat(notice.link(new StationForm("", "", "https://b.example/", "")))
                .isEqualTo("https://b.example/");
        assertThat(ask(CaseStation.LAST_POST, NONE).link(StationForm.EMPTY)).isEmpty();
    }

    @Test
    void ofAnArchiveItSaysWhatIsMissing() {
        assertThat(ask(CaseStation.ARCHIVE, NONE).advice().url()).isEqualTo("/begin");
        assertThat(ask(CaseStation.ARCHIVE, HALF).advice().after()).contains("还没有核对完整");
        var whole = ask(CaseStation.ARCHIVE, WHOLE);
        assertThat(whole.advice().linked()).isEqualTo("3页");
        assertThat(whole.words()).isEqualTo("要说明的（可以不写）");
    }

    private static StationAsk ask(CaseStation station, CasePage.Archived archived) {
        return StationAsk.of(station, TOLD, archived, "至少30天");
    }
}
