package org.yibaotong.newsroom.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The service for embeddings answers rightly, out of order, in part, with nonsense, with an error, or never. */
class MeaningTests {

    private static final List<String> OTHERS = List.of("近的", "远的");

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger times = new AtomicInteger();
    private HttpServer server;
    private String asked = "";
    private String key = "";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void whatIsNearSpeaksForOneEventAndWhatIsFarAgainstIt() {
        says(200, """
                {"object":"list","data":[{"object":"embedding","index":2,"embedding":[0,1]},
                {"object":"embedding","index":0,"embedding":[1,0]},{"object":"embedding","index":1,"embedding":[0.99,0.1]}],
                "model":"m","usage":{"prompt_tokens":9,"total_tokens":9}}""");
        assertThat(meaning(address()).of("爆管停水，电话0571-88001234", OTHERS)).containsExactly(1.0, -1.0);
        assertThat(asked).contains("\"input\":[\"爆管停水，电话****\",\"近的\",\"远的\"]").doesNotContain("88001234");
        assertThat(key).isEqualTo("Bearer secret");
    }

    @Test
    void unnamedNobodyIsAsked() {
        assertThat(meaning(null).of("爆管停水", OTHERS)).containsExactly(0.0, 0.0);
        assertThat(times).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "{\"data\":[]}",
                "{\"data\":\"none\"}",
                "{\"data\":[{\"index\":0,\"embedding\":[1,0]},{\"index\":1,\"embedding\":[1,0]}]}",
                "{\"data\":[{\"index\":0,\"embedding\":[1,0]},{\"index\":1,\"embedding\":[1]},{\"index\":2,\"embedding\":[1,0]}]}",
                "{\"data\":[{\"index\":0,\"embedding\":[]},{\"index\":1,\"embedding\":[]},{\"index\":2,\"embedding\":[]}]}",
                "{\"data\":[{\"index\":0,\"embedding\":[0,0]},{\"index\":1,\"embedding\":[0,0]},{\"index\":2,\"embedding\":[0,0]}]}",
                "{\"data\":[{\"index\":0,\"embedding\":\"AAAA\"},{\"index\":9,\"embedding\":[1]},7]}",
                "{\"error\":{\"message\":\"model not found\"}}",
            })
    void whatNobodyCanReadSaysNothing(String answer) {
        says(200, answer);
        assertThat(meaning(address()).of("爆管停水", OTHERS)).containsExactly(0.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 429, 500, 503})
    void afterAnErrorItIsLeftAloneForAWhile(int status) {
        says(status, "{\"error\":{}}");
        var meaning = meaning(address());
        assertThat(meaning.of("爆管停水", OTHERS)).containsExactly(0.0, 0.0);
        assertThat(meaning.of("爆管停水", OTHERS)).containsExactly(0.0, 0.0);
        assertThat(times).hasValue(1);
    }

    @Test
    void oneThatNeverAnswersIsNotWaitedFor() {
        server.createContext("/", exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(meaning(address(), Duration.ofMillis(100)).of("爆管停水", OTHERS))
                .containsExactly(0.0, 0.0);
    }

    @Test
    void oneThatIsNotThereSaysNothing() throws IOException {
        try (var bound = new java.net.Socket()) {
            bound.bind(new InetSocketAddress("127.0.0.1", 0));
            var nowhere = URI.create("http://127.0.0.1:" + bound.getLocalPort() + "/v1");
            assertThat(meaning(nowhere).of("爆管停水", OTHERS)).containsExactly(0.0, 0.0);
        }
    }

    private void says(int status, String answer) {
        server.createContext("/v1/embeddings", exchange -> {
            times.incrementAndGet();
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            key = exchange.getRequestHeaders().getFirst("Authorization");
            send(exchange, status, answer);
        });
    }

    private static void send(HttpExchange exchange, int status, String answer) throws IOException {
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** With patience enough for a machine that is busy with others. */
    private static Meaning meaning(@Nullable URI address) {
        return meaning(address, Duration.ofMinutes(1));
    }

    private static Meaning meaning(@Nullable URI address, Duration patience) {
        var settings = new MeaningSettings(address, "secret", "m", patience, Duration.ofMinutes(2), 0.7);
        var clock = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
        return new Meaning(settings, JsonMapper.builder().build(), clock);
    }
}
