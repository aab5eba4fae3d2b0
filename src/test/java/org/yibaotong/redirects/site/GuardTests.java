package org.yibaotong.redirects.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.Refusals.assertRefused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an old address may lead, and where not. */
class GuardTests {

    private static final Guard GUARD = new Guard(
            Set.of("gov.cn", "portal.example", "xn--zfr164b"),
            Set.of("old.gov.cn", "older.gov.cn", "portal.example"),
            "https://portal.example");

    @ParameterizedTest
    @CsvSource({
        "https://www.shili.gov.cn/a?b=c#d, https://www.shili.gov.cn/a?b=c#d",
        "https://portal.example:8443/, https://portal.example:8443/",
        "https://示例.政务/新闻?词=一 二, https://xn--fsq092h.xn--zfr164b/%E6%96%B0%E9%97%BB?%E8%AF%8D=%E4%B8%80%20%E4%BA%8C",
        "https://www.shili.gov.cn/%D0%C2, https://www.shili.gov.cn/%D0%C2",
    })
    void governmentAndThisPortalAreAllowed(String written, String kept) {
        assertThat(GUARD.check(written).address()).isEqualTo(kept);
        assertThat(GUARD.lets(kept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://gov.cn.evil.example/",
                "https://shiligov.cn/",
                "https://evil.example/?https://shili.gov.cn",
                "https://cn/",
            })
    void elsewhereIsNot(String written) {
        assertRefused("target.not-allowed", () -> GUARD.check(written));
        assertThat(GUARD.lets(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://shili.gov.cn/%0aalert(1)",
                "data:text/html,x",
                "//shili.gov.cn/",
                "ftp://shili.gov.cn/",
                "https:///a",
                "https://shili.gov.cn@evil.example:80:90/",
                "https://user@shili.gov.cn/",
                "https://a b.gov.cn/",
                "http://[::1]/",
            })
    void whatIsNoAddressOfTheWebIsRefused(String written) {
        assertRefused("target.no-web-address", () -> GUARD.check(written));
    }

    /** A code that was printed leads to the page of where its account went, as it is pasted from the ledger. */
    @Test
    void anAccountIsPastedAsItsPageInTheLedgerAndShortLinksOfOursNeverLeadToOneAnother() {
        assertThat(GUARD.check("https://portal.example/desk/accounts/01a2").address())
                .isEqualTo("https://portal.example/moved/01a2");
        assertThat(GUARD.check("/moved/01a2").address()).isEqualTo("https://portal.example/moved/01a2");
        assertRefused("target.is-old", () -> GUARD.check("https://portal.example/s/b"));
        assertRefused("target.no-web-address", () -> GUARD.check("//evil.example/x"));
        assertThat(GUARD.lets("https://portal.example/q/b")).isFalse();
        assertThat(GUARD.lets("https://portal.example/services/1")).isTrue();
    }

    @Test
    void nothingLeadsToAnOldHost() {
        assertRefused("target.is-old", () -> GUARD.check("https://www.old.gov.cn/a"));
        assertRefused("target.is-old", () -> GUARD.check("http://OLDER.gov.cn:8080/"));
        assertThat(GUARD.lets("https://www.old.gov.cn/a")).isFalse();
    }

    @Test
    void anEmptyTargetAndOneThatIsTooLongAreRefused() {
        assertRefused("target.missing", () -> GUARD.check(" "));
        assertRefused("target.too-long", () -> GUARD.check("https://shili.gov.cn/" + "a".repeat(2_048)));
        assertRefused("target.too-long", () -> GUARD.check("https://shili.gov.cn/" + "新".repeat(300)));
    }
}
