package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One well-known site that answers is enough to know that our line is up; where none does, nobody knows. */
class OutsideTests {

    private static final URI REFUSING = URI.create("http://127.0.0.1:1/");

    private final Fetcher fetcher = LocalFetcher.open();

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void oneThatAnswersIsEnough() throws Exception {
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 403 Forbidden\nConnection: close\n\n"))) {
            assertThat(outside(REFUSING, site.home()).answers()).isTrue();
        }
    }

    @Test
    void whoeverAnswersForAllThatTheyAreAwayIsNotTheOutside() throws Exception {
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 502 Bad Gateway\nConnection: close\n\n"))) {
            assertThat(outside(REFUSING, site.home()).answers()).isFalse();
        }
    }

    @Test
    void withoutAnyToAskNobodyKnows() {
        assertThat(outside().answers()).isFalse();
    }

    /** A network wants people to sign in first, or sends them to where they do. */
    @Test
    void whereEverySiteIsOnePageItIsNotTheOutside() throws Exception {
        try (var one = RawSite.open(RawSite.page("请先登录无线网络"));
                var another = RawSite.open(RawSite.page("请先登录无线网络"));
                var signIn = RawSite.open("127.0.0.2", null, RawSite.page("请先登录无线网络"));
                var sent = RawSite.open(RawSite.saying("HTTP/1.1 302 Found\nLocation: http://127.0.0.2:" + signIn.port()
                        + "/\nConnection: close\n\n"));
                var itself = RawSite.open(RawSite.page("<title>首页</title>"))) {
            assertThat(outside(one.home(), another.home()).answers()).isFalse();
            assertThat(outside(sent.home()).answers()).isFalse();
            assertThat(outside(one.home(), itself.home()).answers()).isTrue();
        }
    }

    @Test
    void itIsAskedOnceInAWhile() throws Exception {
        try (var site = RawSite.open(RawSite.page("<title>首页</title>"))) {
            var outside = LocalFetcher.outside(fetcher, site);
            assertThat(outside.answers()).isTrue();
            assertThat(outside.answers()).isTrue();
            assertThat(site.requests).hasSize(1);
        }
    }

    private Outside outside(URI... known) {
        return new Outside(fetcher, List.of(known), Duration.ZERO);
    }
}
