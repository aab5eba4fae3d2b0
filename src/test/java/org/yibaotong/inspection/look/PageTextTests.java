package org.yibaotong.inspection.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTests {

    @Test
    void aPageWrittenInOneLineIsReadLineByLine() {
        var page = "<title>望江区网站</title><h1>望江区网站</h1><ul><li>通知<b>公告</b><li>政策<br>文件</ul><div>末行</div>";
        assertThat(PageText.of(page.getBytes(UTF_8), "text/html;charset=UTF-8", 1_000))
                .isEqualTo("望江区网站\n望江区网站\n通知公告\n政策\n文件\n末行");
    }

    @Test
    void noMoreThanAskedForIsTaken() {
        assertThat(PageText.of("<p>一二三四五".getBytes(UTF_8), "text/html;charset=UTF-8", 3))
                .isEqualTo("一二三");
    }
}
