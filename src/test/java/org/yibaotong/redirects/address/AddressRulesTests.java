package org.yibaotong.redirects.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two writings of one page are one address; two pages stay two. */
class AddressRulesTests {

    private static final AddressRules USUAL = new AddressRules(false, Set.of("id", "标题"));
    private static final AddressRules FOLDING = new AddressRules(true, Set.of("ID"));
    private static final AddressRules ALL = new AddressRules(false, Set.of("*"));

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '~',
            value = {
                "/ -> /",
                "~~ -> /",
                "/index.html -> /",
                "/INDEX.HTM -> /",
                "/default.aspx -> /",
                "/index.php?id=5 -> /?id=5",
                "/xw/index.shtml -> /xw",
                "/xw/index.jsp;jsessionid=1A2B -> /xw",
                "/xw/indexes.html -> /xw/indexes.html",
                "/xw/myindex.html -> /xw/myindex.html",
                "/index.html/a -> /index.html/a",
                "/xw/ -> /xw",
                "/xw/// -> /xw",
                "//xw//2019//a.html -> /xw/2019/a.html",
                "/a/./b -> /a/b",
                "/a/../b -> /b",
                "/../../b -> /b",
                "/a/%2e%2E/b -> /b",
                "/a/..%2Fb -> /a/..%2Fb",
                "/a.html#top -> /a.html",
                "/a.html?id=3#top -> /a.html?id=3",
                "/#/spa -> /",
                "http://www.shili.gov.cn/a -> /a",
                "HTTPS://user@shili.gov.cn:8443/a/ -> /a",
                "http://www.shili.gov.cn -> /",
                "http://www.shili.gov.cn?id=1 -> /?id=1",
                "a/b -> /a/b",
                "\\a\\b -> /a/b",
                "/a;jsessionid=F00/b -> /a/b",
                "/a.do;JSESSIONID=F00!-12?id=1 -> /a.do?id=1",
                "/a.do%3Bjsessionid=F00 -> /a.do",
                "/a;v=1 -> /a;v=1",
                "/a;;b;; -> /a;;b",
                "/;;/b -> /b",
                "/%7Ewjs/ -> /~wjs",
                "/%41%62c -> /Abc",
                "/a%20b -> /a%20b",
                "/a b -> /a%20b",
                "/a%2fb -> /a%2Fb",
                "/a%3Fb -> /a%3Fb",
                "/100%25 -> /100%25",
                "/100% -> /100%25",
                "/%zz -> /%25zz",
                "/a+b -> /a+b",
                "/a%2Bb -> /a+b",
                "/(a)!'*,b -> /(a)!'*,b",
                "/a[1] -> /a[1]",
                "/a%5B1%5D -> /a[1]",
                "/a|b -> /a%7Cb",
                "/新闻/一.html -> /新闻/一.html",
                "/%E6%96%B0%E9%97%BB/a.html -> /新闻/a.html",
                "/%e6%96%b0%e9%97%bb/a.html -> /新闻/a.html",
                "/%D0%C2%CE%C5/a.html -> /新闻/a.html",
                "/%d0%c2%ce%c5.asp -> /新闻.asp",
                "/%C1%AA%CD%A8 -> /联通",
                "/%CD%A8 -> /通",
                "/%81A -> /丄",
                "/%8E%5C -> /嶾",
                "/%u65B0%u95FB/a.asp -> /新闻/a.asp",
                "/%FF%FF -> /%FF%FF",
                "/%00a -> /%00a",
                "/a.asp?id=3&utm_source=x -> /a.asp?id=3",
                "/a.asp?x=1 -> /a.asp",
                "/a.asp? -> /a.asp",
                "/a.asp?id= -> /a.asp?id=",
                "/a.asp?id -> /a.asp?id=",
                "/a.asp?id=2&id=1 -> /a.asp?id=2&id=1",
                "/a.asp?%69d=2 -> /a.asp?id=2",
                "/a.asp?ID=2 -> /a.asp",
                "/a.asp?id=a+b -> /a.asp?id=a%20b",
                "/a.asp?id=a%20b -> /a.asp?id=a%20b",
                "/a.asp?id=a%2Bb -> /a.asp?id=a%2Bb",
                "/a.asp?id=a%26b -> /a.asp?id=a%26b",
                "/a.asp?id=YWJj== -> /a.asp?id=YWJj==",
                "/a.asp?id=YWJj%3D%3D -> /a.asp?id=YWJj==",
                "/a.asp?id=/b?c -> /a.asp?id=/b?c",
                "/a.asp?id=%D0%C2%CE%C5 -> /a.asp?id=新闻",
                "/a.asp?%B1%EA%CC%E2=%D0%C2 -> /a.asp?标题=新",
                "/News/A.html -> /News/A.html",
            })
    void oneFormForAllWritings(String written, String canonical) {
        assertThat(USUAL.address(written == null ? "" : written).value()).isEqualTo(canonical);
    }

    @Test
    void blanksAroundAPastedAddressAreNoPartOfIt() {
        assertThat(USUAL.address(" \u3000\uFEFF/a\u00A0\n").value()).isEqualTo("/a");
    }

    @ParameterizedTest
    @CsvSource({
        "/News/A.HTML, /news/a.html",
        "/A.asp?ID=aBc, /a.asp?id=aBc",
        "/A.asp?Id=aBc, /a.asp?id=aBc",
        "/%D0%C2News, /新news",
        "/%4E, /n",
    })
    void aSiteMayTakeLargeLettersForSmallOnes(String written, String canonical) {
        assertThat(FOLDING.address(written).value()).isEqualTo(canonical);
    }

    @Test
    void allParametersMayCountInAnyOrder() {
        assertThat(ALL.address("/a?b=2&a=1&b=1").value()).isEqualTo("/a?a=1&b=2&b=1");
        assertThat(ALL.address("/a?b=2&b=1&a=1")).isEqualTo(ALL.address("/a?a=1&b=2&b=1"));
        assertThat(ALL.address("/a?&&=3&a").value()).isEqualTo("/a?a=");
    }

    @Test
    void whatIsCanonicalStaysAsItIs() {
        var random = new Random(4);
        var bits = List.of(
                "/",
                "//",
                "/.",
                "/..",
                "index.html",
                "Default.ASPX",
                ";jsessionid=a",
                "%",
                "%u",
                "%D0%C2",
                "%81",
                "%41",
                "A",
                "新",
                "é",
                "%C3%A9",
                "%FF",
                "?",
                "&",
                "=",
                "id",
                "+",
                "%2B",
                "%2F",
                "%25",
                "%26",
                "%3D",
                " ",
                "#",
                "\\",
                "%5C",
                "%00",
                "\t",
                "http://a.b",
                ":",
                ";",
                "%3B",
                "sid=",
                "|",
                "%7C",
                "%E6%96%B0",
                "%E6%96",
                "%u65B0",
                "%uD800",
                "\uD840\uDC00",
                "\uFEFF",
                "%2E",
                "%23",
                "\u3000",
                "%20");
        for (int round = 0; round < 20_000; round++) {
            var written = new StringBuilder();
            for (int part = random.nextInt(9); part >= 0; part--) {
                written.append(bits.get(random.nextInt(bits.size())));
            }
            for (var rules : List.of(USUAL, FOLDING, ALL)) {
                var once = rules.address(written.toString());
                assertThat(rules.address(once.value())).as("of %s", written).isEqualTo(once);
            }
        }
    }

    /** A request line holds thousands; so many more that whoever began anew at each would never come to an end. */
    @Test
    void semicolonsWithoutEndAreReadOnce() {
        var many = ";".repeat(400_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(USUAL.address("/" + many + "a").value()).isEqualTo("/" + many + "a");
            assertThat(USUAL.address("/a" + many).value()).isEqualTo("/a");
        });
    }

    @Test
    void theHomePageIsKnownInEveryWriting() {
        assertThat(List.of("", "/", "//", "/index.html", "/./", "/default.asp?x=1", "http://a.cn"))
                .allMatch(written -> USUAL.address(written).isHome());
    }

    @Test
    void anAddressOfMoreThanItsColumnIsKnownToBeTooLong() {
        assertThat(USUAL.address("/" + "a".repeat(2_047)).isTooLong()).isFalse();
        assertThat(USUAL.address("/" + "a".repeat(2_048)).isTooLong()).isTrue();
    }
}
