package org.yibaotong.archive.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.fetch.Heard;

/** An archived page looks as it did and does nothing any more. */
class HarmlessTests {

    private static final ArchiveId ARCHIVE = ArchiveId.of("019ac000-0000-7000-8000-000000000001");
    private static final URI AT = URI.create("http://old.example/xwzx/1.html");

    @Test
    void nothingOnItRunsOrIsSent() {
        var html = page("""
                <html><head><base href="/xwzx/"><meta http-equiv="refresh" content="0;url=http://evil.example/"><script>go()</script></head>
                <body onload="go()"><a href="javascript:go()">x</a><form action="/login"><input name="p" onfocus="go()"></form>
                <object data="a.swf"></object><iframe src="b.html"></iframe><svg><a xlink:href="javascript:go()"></a></svg>
                <p style="background:url(javascript:alert(1)); width:expression(alert(2))">文</p></body></html>""");
        assertThat(html)
                .doesNotContain(
                        "go()",
                        "<script",
                        "<form",
                        "<object",
                        "<iframe",
                        "refresh",
                        "<base",
                        "javascript:",
                        "expression(");
        assertThat(html).contains("文", "noindex", "BANNER");
        assertThat(Jsoup.parse(html).select("input").hasAttr("disabled")).isTrue();
    }

    @Test
    void itsLinksLeadToWhereTheyAreKept() {
        var document = Jsoup.parse(
                page(
                        "<a href='../bsfw/?id=1#top'>a</a><img src=/images/a.jpg srcset='b.jpg 2x'><img src=blank.gif data-src=real.jpg>"
                                + "<div style=\"background:url('bg.png')\">x</div><style>@import 'a.css'; p{background:url(c.gif)}</style>"));
        assertThat(document.select("a").attr("href")).isEqualTo("/archive/" + ARCHIVE + "/old.example/bsfw/?id=1#top");
        assertThat(document.select("img").get(0).attr("src"))
                .isEqualTo("/archive/" + ARCHIVE + "/old.example/images/a.jpg");
        assertThat(document.select("img").get(0).hasAttr("srcset")).isFalse();
        assertThat(document.select("img").get(1).attr("src")).endsWith("/xwzx/real.jpg");
        assertThat(document.select("div").attr("style")).contains("/archive/" + ARCHIVE + "/old.example/xwzx/bg.png");
        assertThat(document.select("style").first().data())
                .contains("/old.example/xwzx/a.css", "/old.example/xwzx/c.gif");
    }

    @Test
    void oldCharactersAreRead() {
        var gbk = Charset.forName("GBK");
        assertThat(Characters.read("<meta charset=gb2312>望江街道".getBytes(gbk), "text/html"))
                .contains("望江街道");
        assertThat(Characters.read("望江街道".getBytes(gbk), "text/html; charset=utf-8"))
                .isEqualTo("望江街道");
        assertThat(Characters.read("望江街道".getBytes(UTF_8), "text/html; charset=gb2312"))
                .isEqualTo("望江街道");
    }

    @Test
    void whatAPageIsMadeOfAndWhereItLeadsIsFound() {
        var links = PageLinks.of(exchange("""
                <title> 首页 </title><a href=2.html>2</a><a href="mailto:a@b.cn">m</a><a href="http://other.example/">o</a>
                <link rel=stylesheet href=/css/a.css><img data-original=/i/b.jpg><td background=bg.gif><video src=/v.mp4><track src=/v.vtt></video>"""));
        assertThat(links.title()).isEqualTo("首页");
        assertThat(links.pages())
                .map(URI::toString)
                .containsExactly("http://old.example/xwzx/2.html", "http://other.example/");
        assertThat(links.parts()).map(URI::getPath).contains("/css/a.css", "/i/b.jpg", "/v.mp4", "/v.vtt");
    }

    @Test
    void ofTwoHundredThousandLinksTenThousandAreFollowedAndItIsSaid() {
        var html = new StringBuilder();
        for (int n = 0; n < 200_000; n++) {
            html.append("<a href=/").append(n).append(">");
        }
        var links = PageLinks.of(exchange(html.toString()));
        assertThat(links.pages()).hasSize(PageLinks.MOST);
        assertThat(links.isCut()).isTrue();
    }

    @Test
    void allWritingsOfAnAddressAreOne() {
        assertThat(PageAddress.of(URI.create("https://Old.example:443/a;jsessionid=1F?id=1")))
                .isEqualTo(PageAddress.of(URI.create("http://old.example/a?id=1")));
        assertThat(PageAddress.written("old.example").text()).isEqualTo("old.example/");
        assertThat(PageAddress.written("old.example/a?PHPSESSID=3&id=1").text()).isEqualTo("old.example/a?id=1");
        assertThat(PageAddress.written("old.example/xwzx").writings())
                .contains("old.example/xwzx/", "www.old.example/xwzx", "old.example/xwzx/index.html");
        assertThat(new PageAddress("old.example/%B0%A1.html").in(ARCHIVE))
                .contains("?address=old.example%2F%25B0%25A1.html");
    }

    private static String page(String html) {
        return Harmless.page(
                exchange(html), "<div>BANNER</div>", to -> PageAddress.of(to).in(ARCHIVE));
    }

    private static Exchange exchange(String html) {
        return new Exchange(
                AT,
                Instant.parse("2026-11-27T04:00:00Z"),
                List.of(),
                200,
                "OK",
                List.of(new Heard.Line("Content-Type", "text/html")),
                html.getBytes(UTF_8),
                false);
    }
}
