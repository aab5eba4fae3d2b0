package org.yibaotong.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where several hosts were asked and none was there, our own line may be to blame; a single one that died says nothing of it. */
class AskedAroundTests {

    private final Fetcher fetcher = LocalFetcher.open();
    private final AskedAround around = new AskedAround(LocalFetcher.outside(fetcher));

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void whereNoneOfSeveralIsThereNorTheOutsideOurLineIsDown() {
        hear(Trouble.NO_CONNECTION, "http://a.cn/", "http://b.cn/");
        assertThat(around.isLineDown()).isFalse();
        hear(Trouble.NO_SUCH_NAME, "http://c.cn/");
        assertThat(around.isLineDown()).isTrue();
    }

    @Test
    void whereTheOutsideAnswersOurLineIsUp() throws Exception {
        try (var known = RawSite.open(RawSite.page("<title>首页</title>"))) {
            var withOutside = new AskedAround(LocalFetcher.outside(fetcher, known));
            List.of("http://a.cn/", "http://b.cn/", "http://c.cn/")
                    .forEach(one -> withOutside.heard(fetched(one, Trouble.TOO_SLOW, Answer.NONE)));
            assertThat(withOutside.isLineDown()).isFalse();
        }
    }

    @Test
    void manyPagesOfOneHostAreOneHost() {
        hear(Trouble.TOO_SLOW, "http://a.cn/1", "http://A.cn:80/2", "http://a.cn/3");
        assertThat(around.isLineDown()).isFalse();
    }

    @Test
    void oneThatIsThereIsEnough() {
        hear(Trouble.NO_CONNECTION, "http://a.cn/", "http://b.cn/", "http://c.cn/");
        hear(Trouble.NO_COMMON_CIPHER, "https://d.cn/");
        assertThat(around.isOnLine()).isTrue();
        assertThat(around.isLineDown()).isFalse();
    }

    /** Nor is one that we may not ask. */
    @Test
    void whateverAnswersThatTheyAreAllAwayIsNotTheOutside() {
        List.of("http://a.cn/", "http://b.cn/", "http://c.cn/")
                .forEach(one -> around.heard(fetched(one, Trouble.NONE, new Answer(502, "", "", "", Body.NONE, null))));
        hear(Trouble.FORBIDDEN_ADDRESS, "http://10.1.2.3/");
        assertThat(around.isLineDown()).isTrue();
    }

    private void hear(Trouble trouble, String... addresses) {
        List.of(addresses).forEach(one -> around.heard(fetched(one, trouble, Answer.NONE)));
    }

    private static Fetched fetched(String address, Trouble trouble, Answer answer) {
        return new Fetched(URI.create(address), List.of(), trouble, answer, Duration.ZERO);
    }
}
