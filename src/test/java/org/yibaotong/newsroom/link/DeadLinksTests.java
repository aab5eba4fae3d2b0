package org.yibaotong.newsroom.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.LocalFetcher;
import org.yibaotong.fetch.RawSite;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.text.checker.Doubt;
import org.yibaotong.web.Words;

/** Links that surely lead nowhere are told; a site that is slow, closed to us or out of order is not. */
@YibaotongTest
class DeadLinksTests {

    @Autowired
    CheckedLinks checks;

    @Autowired
    Words words;

    @Autowired
    Newsroom newsroom;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    private final Fetcher fetcher = LocalFetcher.open(DeadLinksTests::resolve);

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void whatIsGoneIsToldAndWhatMayBeBackIsNot() throws IOException {
        try (var site = RawSite.open((request, out) -> out.write(answer(request).getBytes()));
                var known = RawSite.open(RawSite.page("<title>首页</title>"))) {
            var at = "http://127.0.0.1:" + site.port();
            var links = links(known);
            var body = "<p><a href=\"" + at + "/gone\">旧文</a><a href=\"" + at + "/there\">新文</a><a href=\"" + at
                    + "/busy\">忙</a><a href=\"" + at
                    + "/closed\">要登录</a><a href=\"http://no-such-name.invalid/\">错的</a>";
            assertThat(links.in(body)).as("nobody waits for a foreign site").isEmpty();
            assertThat(links.in(body))
                    .extracting(Doubt::words)
                    .containsExactlyInAnyOrder(at + "/gone", "http://no-such-name.invalid/");
            assertThat(site.requests)
                    .as("what was just looked at is not asked for again")
                    .hasSize(4);
        }
    }

    @Test
    void whereNothingOutsideAnswersNoNameIsCalledWrong() {
        var body = "<p><a href=\"http://another-name.invalid/\">也许是我们自己断网</a>";
        var links = links();
        assertThat(links.in(body)).isEmpty();
        assertThat(links.in(body)).isEmpty();
    }

    @Test
    void itStandsAmongTheDoubtsOfTheStory() {
        checks.put(new CheckedLinks.LinkCheck("https://old.example/7", "网站说没有这一页", Instant.now()));
        var story = newsroom.edited("码头的旧船票能换新茶");
        newsroom.save(story, "码头的旧船票能换新茶", "<p>详情见<a href=\"https://old.example/7\">老网站</a>", "luyuan");
        assertThat(mvc.get().uri("/desk/stories/" + story).with(signed.as("luyuan")))
                .hasStatusOk()
                .bodyText()
                .contains("https://old.example/7", "打不开：网站说没有这一页");
    }

    private static String answer(String request) {
        var status = request.startsWith("GET /gone")
                ? "404 Not Found"
                : request.startsWith("GET /busy")
                        ? "503 Busy"
                        : request.startsWith("GET /closed") ? "403 No" : "200 OK";
        return "HTTP/1.1 " + status + "\nContent-Type: text/html\nContent-Length: 0\nConnection: close\n\n";
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        if (host.endsWith(".invalid")) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getAllByName(host);
    }

    private DeadLinks links(RawSite... known) {
        var outside = LocalFetcher.outside(fetcher, known);
        return new DeadLinks(checks, fetcher, outside, new LinkSettings(true), new AtOnce(), words, Clock.systemUTC());
    }

    /** In the background, only without waiting to see it. */
    private static final class AtOnce implements AsyncTaskExecutor {

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public Future<?> submit(Runnable task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Future<T> submit(Callable<T> task) {
            throw new UnsupportedOperationException();
        }
    }
}
