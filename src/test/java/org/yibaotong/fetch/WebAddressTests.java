package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebAddressTests {

    @Test
    void addressesComeInOneForm() {
        assertThat(read(" HTTP://WWW.Shili.gov.cn#top ")).isEqualTo("http://www.shili.gov.cn/");
        assertThat(read("https://示例市.政务/新闻?栏目=要闻 1"))
                .isEqualTo(
                        "https://xn--fsq956ahru.xn--zfr164b/%E6%96%B0%E9%97%BB?%E6%A0%8F%E7%9B%AE=%E8%A6%81%E9%97%BB%201");
        assertThat(read("http://a.cn/100%/x")).isEqualTo("http://a.cn/100%25/x");
    }

    @Test
    void whatIsNoAddressOfTheWebIsNone() {
        assertThat(List.of(
                        "",
                        "www.shili.gov.cn",
                        "ftp://a.cn/",
                        "http:///x",
                        "http://a@b.cn/",
                        "javascript:alert(1)",
                        "http://" + "a".repeat(3_000)))
                .allSatisfy(one -> assertThat(WebAddress.read(one)).as(one).isEmpty());
    }

    @Test
    void linksLeadFromTheirPage() {
        var page = URI.create("http://a.cn/b/c.html");
        assertThat(WebAddress.from(page, "../新.html")).hasToString("http://a.cn/%E6%96%B0.html");
        assertThat(WebAddress.from(page, "//b.cn")).hasToString("http://b.cn/");
        assertThat(WebAddress.isOne(WebAddress.from(page, "http://[oops"))).isFalse();
    }

    private static String read(String written) {
        return WebAddress.read(written).map(URI::toString).orElse("");
    }
}
