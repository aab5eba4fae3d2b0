package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Presence titled(String title) {
        return titled(title, StandardCharsets.UTF_8);
    }

    private static Presence titled(String title, Charset charset) {
        var body = ("<!doctype html><title>" + title + "</title><p>望江街道").getBytes(charset);
        var answer = new Answer(200, "text/html", "", "", new Body(body, false), null);
        return Presence.of(
                new Fetched(URI.create("http://127.0.0.1/"), List.of(), Trouble.NONE, answer, Duration.ZERO));
    }
}
