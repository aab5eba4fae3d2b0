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
            assertThat(outside(REFUSING, at(site)).answers()).isTrue();
        }
    }

    @Test
    void whoeverAnswersForAllThatTheyAreAwayIsNotTheOutside() throws Exception {
        try (var site = RawSite.open(RawSite.saying("HTTP/1.1 502 Bad Gateway\nConnection: close\n\n"))) {
            assertThat(outside(REFUSING, at(site)).answers()).isFalse();
        }
    }

    @Test
    void withoutAnyToAskNobodyKnows() {
        assertThat(outside().answers()).isFalse();
    }

    @Test
    void itIsAskedOnceInAWhile() throws Exception {
        try (var site = RawSite.open(RawSite.page("<title>首页</title>"))) {
            var outside = new Outside(fetcher, List.of(at(site)), Duration.ofHours(1));
            assertThat(outside.answers()).isTrue();
            assertThat(outside.answers()).isTrue();
            assertThat(site.requests).hasSize(1);
        }
    }

    private Outside outside(URI... known) {
        return new Outside(fetcher, List.of(known), Duration.ZERO);
    }

    private static URI at(RawSite site) {
        return URI.create("http://127.0.0.1:" + site.port() + "/");
    }
}
