package org.yibaotong.redirects.hit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of every kind of log are read, and garbage is known for what it is. */
class LogLineTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final LogLine reader = new LogLine();

    @Test
    void ofNginxAndApache() {
        assertThat(
                        reader.read(
                                "1.2.3.4 - - [27/Nov/2026:10:00:00 +0800] \"GET /a.html?id=1 HTTP/1.1\" 200 12 \"-\" \"Mozilla\""))
                .isEqualTo(new Seen("", "/a.html?id=1", DAY, 200));
        assertThat(reader.read("2001:db8::1 - - [27/Nov/2026:10:00:00 +0800] \"HEAD /a HTTP/2.0\" 404 0"))
                .isEqualTo(new Seen("", "/a", DAY, 404));
        assertThat(reader.read("www.old.gov.cn:80 1.2.3.4 - li [27/Nov/2026:10:00:00 +0800] \"GET /a HTTP/1.1\" 301 0"))
                .isEqualTo(new Seen("www.old.gov.cn", "/a", DAY, 301));
        assertThat(reader.read("1.2.3.4 - - [27/Nov/2026:10:00:00 +0800] \"GET /a\" 200 0"))
                .isEqualTo(new Seen("", "/a", DAY, 200));
    }

    @Test
    void ofNetworks() {
        assertThat(
                        reader.read(
                                "[27/Nov/2026:01:58:09 +0800] 1.2.3.4 - 1542 \"-\" \"GET http://www.old.gov.cn/index.html?x=1\" 200 191 2830 MISS \"Mozilla/5.0\" \"text/html\""))
                .isEqualTo(new Seen("www.old.gov.cn", "/index.html?x=1", DAY, 200));
        assertThat(
                        reader.read(
                                "[27/Nov/2026:01:58:09 +0800] 1.2.3.4 - 1542 \"http://a.cn/\" \"GET https://old.gov.cn:443/\" 304 191 2830 HIT \"x\" \"y\""))
                .isEqualTo(new Seen("old.gov.cn", "/", DAY, 304));
        assertThat(
                        reader.read(
                                "20261127150412 1.2.3.4 www.old.gov.cn /a/b.html 1234 2 4 200 NULL 3 \"Mozilla\" \"(null)\" GET HTTP/1.1 hit"))
                .isEqualTo(new Seen("www.old.gov.cn", "/a/b.html", DAY, 200));
    }

    @Test
    void ofWindowsServers() {
        assertThat(reader.read("#Software: Microsoft Internet Information Services 8.5"))
                .isNull();
        assertThat(reader.read("#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query c-ip sc-status"))
                .isNull();
        assertThat(reader.read("2026-11-27 01:02:03 10.0.0.1 GET /News.aspx id=3 1.2.3.4 200"))
                .isEqualTo(new Seen("", "/News.aspx?id=3", DAY, 200));
        assertThat(reader.read("2026-11-27 01:02:03 10.0.0.1 GET /News.aspx - 1.2.3.4 500"))
                .isEqualTo(new Seen("", "/News.aspx", DAY, 500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "\u0000\u0001\u0002",
                "1.2.3.4 - - [99/Foo/2026:10:00:00 +0800] \"GET /a HTTP/1.1\" 200 12",
                "1.2.3.4 - - [31/Feb/2026:10:00:00 +0800] \"GET /a HTTP/1.1\" 200 12",
                "1.2.3.4 - - [27/Nov/2026:10:00:00 +0800] \"GET /a HTTP/1.1\" abc 12",
                "1.2.3.4 - - [27/Nov/2026:10:00:00 +0800] \"GET /a",
                "1.2.3.4 - - [27/Nov/2026:10:00:00 +0800] \"\\x16\\x03\\x01\" 400 12",
                "1.2.3.4 - - [27/Nov/2026:10:00:00 +0800] \"GET * HTTP/1.1\" 200 1",
                "[27/Nov",
                "20261127150412 1.2.3.4",
                "20269927150412 1.2.3.4 a.cn /a 1 2 4 200 x",
            })
    void garbageIsNoLine(String line) {
        assertThat(reader.read(line)).isNull();
    }
}
