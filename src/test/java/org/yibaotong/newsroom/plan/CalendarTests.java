package org.yibaotong.newsroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What calendar programs read, to the letter of RFC 5545. */
class CalendarTests {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void timesAreInUtcAndMarksAreEscaped() {
        var text = calendar("开门;第一天,来看", "一楼\\大厅", "第一行\n第二行", false);
        assertThat(text)
                .contains("DTSTART:20261127T013000Z\r\n", "DTEND:20261127T023000Z\r\n", "SUMMARY:开门\\;第一天\\,来看\r\n")
                .contains("LOCATION:一楼\\\\大厅\r\n", "DESCRIPTION:第一行\\n第二行\r\n", "STATUS:CONFIRMED\r\n");
    }

    @Test
    void whatIsCalledOffSaysSo() {
        assertThat(calendar("取消的事", "", "", true)).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsCut() {
        var long_ = "望江街道渡口社区的老裁缝每周三在架空层帮人补衣服不收钱😀".repeat(6);
        var text = calendar(long_, "", "", false);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + long_);
    }

    private static String calendar(String title, String place, String note, boolean calledOff) {
        var entry = new Calendar.Entry("1", title, place, note, Instant.parse("2026-11-27T01:30:00Z"), calledOff);
        return new Calendar("采访安排", List.of(entry)).text(NOW);
    }
}
