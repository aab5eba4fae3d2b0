package org.yibaotong.redirects.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One host has one name, however it is written. */
class HostNameTests {

    @ParameterizedTest
    @CsvSource({
        "shili.gov.cn, shili.gov.cn",
        "WWW.Shili.GOV.cn, shili.gov.cn",
        "www.shili.gov.cn., shili.gov.cn",
        "shili.gov.cn:8080, shili.gov.cn",
        "http://www.shili.gov.cn/a/b?c, shili.gov.cn",
        "https://user:word@shili.gov.cn:443/, shili.gov.cn",
        "示例.政务, xn--fsq092h.xn--zfr164b",
        "www.示例。政务, xn--fsq092h.xn--zfr164b",
        "XN--FSQ092H.xn--zfr164b, xn--fsq092h.xn--zfr164b",
        "www.cn, www.cn",
        "www2.shili.gov.cn, www2.shili.gov.cn",
    })
    void oneNameForAllWritings(String written, String canonical) {
        assertThat(HostName.of(written).orElseThrow().value()).isEqualTo(canonical);
        assertThat(HostName.of(canonical).orElseThrow().value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b.cn", "-a.cn", "a..cn", "javascript:alert(1)", "/a/b", "*.gov.cn"})
    void whatIsNoNameIsNone(String written) {
        assertThat(HostName.of(written)).isEmpty();
    }

    @Test
    void whatARequestNamesIsFoundUnderTheSameName() {
        assertThat(HostName.key("WWW.Shili.gov.cn")).isEqualTo("shili.gov.cn");
        assertThat(HostName.key("shili.gov.cn.")).isEqualTo("shili.gov.cn");
        assertThat(HostName.key("shili.gov.cn")).isEqualTo("shili.gov.cn");
    }

    @Test
    void aNameIsBelowAnotherOnlyAtADot() {
        var gov = new HostName("gov.cn");
        assertThat(new HostName("shili.gov.cn").isBelow(gov)).isTrue();
        assertThat(gov.isBelow(gov)).isTrue();
        assertThat(new HostName("shiligov.cn").isBelow(gov)).isFalse();
    }
}
