package org.yibaotong.newsroom.adviser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The service answers as such services do: rightly, wrongly, in a fence, with an error, with nonsense, with too much, or never. */
class AdviserTests {

    private static final List<String> PASSAGES = List.of("路灯亮了", "", "九盏灯昨晚全部亮起，居民拍手称块。");

    private final JsonMapper json = JsonMapper.builder().build();
    private final CountDownLatch over = new CountDownLatch(1);
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
    void whatStandsInTheTextIsTakenOver() throws IOException {
        says("{\"findings\":[{\"passage\":2,\"words\":\"拍手称块\",\"advice\":\"改为“拍手称快”\"}]}");

        assertThat(adviser().ask(PASSAGES)).containsExactly(new Advice(2, "拍手称块", "改为“拍手称快”"));
        assertThat(asked).contains("\"model\":\"default\"", "2 九盏灯昨晚全部亮起");
        assertThat(key).isEqualTo("Bearer secret");
    }

    @Test
    void aFenceAroundTheAnswerIsNoObstacle() throws IOException {
        says("```json\n{\"findings\":[{\"passage\":0,\"words\":\"路灯\",\"advice\":\"看看\"}]}\n```");

        assertThat(adviser().ask(PASSAGES)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"findings\":[{\"passage\":2,\"words\":\"不在文中\",\"advice\":\"编的\"}]}",
                "{\"findings\":[{\"passage\":9,\"words\":\"路灯\",\"advice\":\"没有这一段\"}]}",
                "{\"findings\":[{\"passage\":-1,\"words\":\"路灯\",\"advice\":\"没有这一段\"}]}",
                "{\"findings\":[{\"words\":\"路灯\",\"advice\":\"哪一段\"}]}",
                "{\"findings\":[{\"passage\":0,\"words\":\"\",\"advice\":\"空的\"}]}",
                "{\"findings\":[{\"passage\":0,\"words\":\"路灯\",\"advice\":\"\"}]}",
                "{\"findings\":[\"路灯\"]}",
                "{\"findings\":\"路灯\"}",
                "{}",
            })
    void whatDoesNotStandInTheTextIsNotBelieved(String content) throws IOException {
        says(content);

        assertThat(adviser().ask(PASSAGES)).isEmpty();
    }

    @Test
    void ofMoreThanAnybodyReadsTheFirstAreTaken() throws IOException {
        var one = "{\"passage\":0,\"words\":\"路灯\",\"advice\":\"" + "长".repeat(1000) + "\"}";
        says("{\"findings\":[" + String.join(",", Collections.nCopies(100, one)) + "]}");

        var advice = adviser().ask(PASSAGES);
        assertThat(advice).hasSize(50);
        assertThat(advice.getFirst().advice()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的，我来看看这篇稿件。", "{\"findings\":[", ""})
    void nonsenseIsNoAnswer(String content) {
        says(content);

        assertThatThrownBy(() -> adviser().ask(PASSAGES)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500, 503})
    void anErrorIsNoAnswer(int status) {
        answers(exchange -> send(exchange, status, "{\"error\":{\"message\":\"busy\"}}"));

        assertThatThrownBy(() -> adviser().ask(PASSAGES))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(String.valueOf(status));
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        answers(exchange -> send(exchange, 200, "x".repeat(2 << 20)));

        assertThatThrownBy(() -> adviser().ask(PASSAGES)).isInstanceOf(IOException.class);
    }

    @Test
    void whoNeverAnswersIsNotWaitedForForEver() {
        answers(exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThatThrownBy(() -> adviser(Duration.ofMillis(200)).ask(PASSAGES)).isInstanceOf(IOException.class);
    }

    @Test
    void whoIsNotThereIsNoAnswer() {
        server.stop(0);

        assertThatThrownBy(() -> adviser().ask(PASSAGES)).isInstanceOf(IOException.class);
    }

    private Adviser adviser() {
        return adviser(Duration.ofSeconds(30));
    }

    private Adviser adviser(Duration patience) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return new Adviser(new AdviserSettings(address, "secret", "default", "校对", patience), json);
    }

    private void says(String content) {
        var answer = Map.of("choices", List.of(Map.of("message", Map.of("role", "assistant", "content", content))));
        answers(exchange -> send(exchange, 200, json.writeValueAsString(answer)));
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void answers(Answer answer) {
        server.createContext("/v1/chat/completions", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            key = exchange.getRequestHeaders().getFirst("Authorization");
            answer.to(exchange);
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
