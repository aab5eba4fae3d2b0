package org.yibaotong.files.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yibaotong.Refusals.assertRefused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.shared.Refusal;

/** Captions come in as words and times, or not at all, and whoever sent them is told why. */
class CaptionsReaderTests {

    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:03,500
            江水退了，
            渡口又开了。

            2
            00:00:04,000 --> 00:00:06,000
            末班船六点半开。
            """;

    private static final String KEPT = """
            WEBVTT

            00:00:01.000 --> 00:00:03.500
            江水退了，
            渡口又开了。

            00:00:04.000 --> 00:00:06.000
            末班船六点半开。
            """;

    @Test
    void whatIsSentAsSrtIsKeptAsWebVtt() {
        assertThat(kept(SRT)).isEqualTo(KEPT);
        assertThat(read(SRT).said()).isEqualTo("江水退了， 渡口又开了。\n末班船六点半开。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void bothEncodingsOfChinesePrograms(String encoding) {
        assertThat(CaptionsReader.read(SRT.getBytes(Charset.forName(encoding))).said())
                .startsWith("江水退了");
    }

    @Test
    void howeverLinesEndAndWithTheMarkOfTheEncoding() {
        assertThat(kept("\uFEFF" + SRT.replace("\n", "\r\n"))).isEqualTo(KEPT);
        assertThat(kept("\uFEFF" + KEPT.replace("\n", "\r"))).isEqualTo(KEPT);
        assertThat(kept(SRT.stripTrailing())).isEqualTo(KEPT);
    }

    @Test
    void readOnceMoreItIsTheSame() {
        assertThat(kept(kept(SRT))).isEqualTo(kept(SRT));
        var hostile = "WEBVTT\n\n00:01.000 --> 00:02.000\n&lt;b&gt; &amp;amp; 3 < 5 --&gt;\n";
        assertThat(kept(kept(hostile))).isEqualTo(kept(hostile)).contains("&lt;b&gt; &amp;amp; 3 &lt; 5 --&gt;");
    }

    @Test
    void notesStylesPlacesAndNamesOfCuesAreLeftOut() {
        assertThat(kept("""
                        WEBVTT - 渡口
                        Kind: captions

                        STYLE
                        ::cue { background: url(https://elsewhere.example/spy.png) }

                        REGION
                        id:one

                        NOTE 张三在剪

                        第一句
                        00:01.000 --> 00:03.500 line:0 position:20% align:start
                        江水退了，
                        渡口又开了。

                        NOTE
                        再看一遍

                        00:04.000 --> 00:06.000
                        末班船六点半开。
                        """)).isEqualTo(KEPT);
    }

    @Test
    void tagsBecomeTextAndWhoSpeaksStays() {
        var said = said("<v.loud 何佳>别走！</v>", "<i>水</i><00:00:01.500><c.yellow>退了</c>", "{\\an8}在上面&nbsp;&amp; 下面");
        assertThat(said).isEqualTo("何佳：别走！ 水退了 在上面 & 下面");
    }

    @Test
    void whatWouldRunOrHideIsTextOrGone() {
        var kept = kept(cue("<script>alert(1)</script>", "&lt;img src=x onerror=alert(1)&gt;", "左\u202E右\u200B边&#0;"));
        assertThat(kept).doesNotContain("<script", "<img", "\u202E", "\u200B").contains("alert(1)", "&lt;img", "左右边");
    }

    @Test
    void aCueWithoutWordsIsLeftOut() {
        assertThat(read("1\n00:00:00,000 --> 00:00:01,000\n<i></i>\n\n" + cue("有"))
                        .said())
                .isEqualTo("有");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (var time : new String[] {
            "00:00:01,000 --> ",
            " --> 00:00:01,000",
            "00:00:61,000 --> 00:01:02,000",
            "00:60:00,000 --> 01:01:02,000",
            "-0:00:01,000 --> 00:00:02,000",
            "00:00:01 --> 00:00:02",
            "00:00:01,00 --> 00:00:02,00",
            "999999999999:00:01,000 --> 999999999999:00:02,000",
            "1s --> 2s"
        }) {
            assertRefused("file.captions.time", () -> read("1\n" + time + "\n字\n"));
        }
    }

    @Test
    void timesOutOfOrderAreRefused() {
        assertRefused("file.captions.ends-first", () -> read("1\n00:00:02,000 --> 00:00:02,000\n字\n"));
        assertRefused(
                "file.captions.out-of-order",
                () -> read("00:00:02,000 --> 00:00:03,000\n后\n\n00:00:01,000 --> 00:00:02,000\n先\n"));
        assertThat(read("00:00:02,000 --> 00:00:05,000\n甲\n\n00:00:02,000 --> 00:00:04,000\n乙\n")
                        .cues())
                .as("two may speak at once")
                .hasSize(2);
    }

    @Test
    void aSentenceWithoutATimeIsRefusedRatherThanLost() {
        assertRefused("file.captions.no-time", () -> read(SRT + "\n没有时间的一句\n"));
        assertRefused("file.captions.run-on", () -> read(SRT.replace("\n\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江水退了。",
                "[Script Info]\nTitle: x\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,字",
                "<html><body>00:00:01,000 --> 00:00:02,000</body>\n\n</html>",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n\u0000",
                "WEBVTTX\n\n00:01.000 --> 00:02.000\n字\n",
                "\n\n\n"
            })
    void whatIsNoCaptionsIsRefused(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(text))
                .extracting(Refusal::code)
                .isIn("file.captions.unknown-kind", "file.captions.time");
    }

    @Test
    void nothingAndNoWordsAreRefused() {
        assertRefused("file.store.empty", () -> read(""));
        assertRefused("file.captions.empty", () -> read("WEBVTT\n"));
    }

    @Test
    void anEncodingNobodyKnowsIsRefused() {
        assertRefused("file.captions.garbled", () -> CaptionsReader.read(SRT.getBytes(StandardCharsets.UTF_16)));
        assertRefused("file.captions.garbled", () -> CaptionsReader.read(SRT.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void moreThanAVideoNeedsIsRefused() {
        assertThat(read(cues(5_000)).cues()).hasSize(5_000);
        assertRefused("file.captions.too-many", () -> read(cues(5_001)));
        assertRefused("file.captions.too-big", () -> read(SRT + " ".repeat(CaptionsReader.BYTES_MOST)));
        assertRefused("file.captions.too-long", () -> read(cue("长".repeat(501))));
        assertRefused("file.captions.too-many-lines", () -> read(cue("一\n二\n三\n四\n五\n六\n七\n八\n九")));
    }

    /** What makes a careless pattern or a list of blocks slow. */
    @ParameterizedTest
    @ValueSource(strings = {"<", "<v ", "{\\", "1\n\n", "\n", "WEBVTT\n\n", "NOTE\n\n", "a --> ", "&#"})
    void noFileKeepsTheProgramBusy(String part) {
        var file = "WEBVTT\n\n" + part.repeat((CaptionsReader.BYTES_MOST - 8) / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            try {
                CaptionsReader.read(file.getBytes(StandardCharsets.UTF_8));
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("file.captions.");
            }
        });
    }

    private static String cues(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> "%s:%02d:%02d".formatted(at / 3600, at / 60 % 60, at % 60))
                .map(second -> second + ",000 --> " + second + ",900\n字\n")
                .collect(Collectors.joining("\n"));
    }

    private static String cue(String... lines) {
        return "1\n00:00:01,000 --> 00:00:02,000\n" + String.join("\n", lines) + "\n";
    }

    private static String said(String... lines) {
        return read(cue(lines)).said();
    }

    private static String kept(String file) {
        return new String(read(file).webVtt(), StandardCharsets.UTF_8);
    }

    private static Captions read(String file) {
        return CaptionsReader.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
