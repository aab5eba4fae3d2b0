package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceTests {

    @ParameterizedTest
    @ValueSource(strings = {"404", "404 Not Found", "404错误", "Error 404 - 望江街道", "望江街道_404页面", "页面不存在", "出错了"})
    void aPageIsAwayThatSaysSoInItsTitle(String title) {
        assertThat(titled(title)).isEqualTo(Presence.AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第404页", "望政发〔2026〕404号", "国道404线恢复通车", "404医院搬迁公告", "热线14045", "联系我们"})
    void aNumberInATitleSaysNothing(String title) {
        assertThat(titled(title)).isEqualTo(Presence.THERE);
    }

    @Test
    void aTitleInGbkIsRead() {
        assertThat(titled("页面不存在", Charset.forName("GB18030"))).isEqualTo(Presence.AWAY);
        assertThat(titled("404号文件", Charset.forName("GB18030"))).isEqualTo(Presence.THERE);
    }

    @Test
    void aTitleMayHaveAttributesAndStandBelowOtherThings() {
        assertThat(page("<!-- " + "x".repeat(60_000) + " --><title data-n=\"1\" lang=zh>页面不存在</title>"))
                .isEqualTo(Presence.AWAY);
    }

    /** Each beginning used to be followed to the end of the page: hours for one page of a stranger. */
    @ParameterizedTest
    @ValueSource(strings = {"<title", "<title ", "<title>404", "<title>404 "})
    void aPageOfNothingButBeginningsOfTitlesIsReadInNoTime(String beginning) {
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> page(beginning.repeat((1 << 20) / beginning.length()))))
                .isEqualTo(Presence.THERE);
    }

    private static Presence titled(String title) {
        return titled(title, StandardCharsets.UTF_8);
    }

    private static Presence titled(String title, Charset charset) {
        return page(("<!doctype html><title>" + title + "</title><p>望江街道").getBytes(charset));
    }

    private static Presence page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Presence page(byte[] body) {
        var answer = new Answer(200, "text/html", "", "", new Body(body, false), null);
        return Presence.of(
                new Fetched(URI.create("http://127.0.0.1/"), List.of(), Trouble.NONE, answer, Duration.ZERO));
    }
}
