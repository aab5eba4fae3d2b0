package org.yibaotong.identity.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.yibaotong.Race;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;

/** A page and all it asks for come at once, with a session that is a moment old. */
@YibaotongTest
@ExtendWith(OutputCaptureExtension.class)
class FreshSessionTests {

    private static final String LOGIN = "zhouxiaolan";
    private static final int AT_ONCE = 12;

    @LocalServerPort
    int port;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void manyRequestsOfAFreshSessionAreAllAnswered(CapturedOutput said) throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            try (var visitor = Visitor.signedIn(port, LOGIN)) {
                assertThat(Race.of(often(() -> opened(visitor)))).containsOnly("done");
            }
        }
        assertThat(said.getAll()).doesNotContain("ERROR", "duplicate key");
    }

    @Test
    void theFirstPageAfterSigningInWritesNothingNewIntoTheSession() {
        try (var visitor = Visitor.signedIn(port, LOGIN)) {
            var before = session(sessions, visitor).getAttributeNames();
            visitor.get("/desk/me");
            assertThat(session(sessions, visitor).getAttributeNames()).isEqualTo(before);
        }
    }

    @Test
    void whatIsWrittenTwiceAtOnceIsThereOnce() {
        try (var visitor = Visitor.signedIn(port, LOGIN)) {
            confirmTwice(sessions, visitor);
            assertThat(session(sessions, visitor).<Instant>getAttribute("confirmed-at"))
                    .isEqualTo(Instant.EPOCH.plusSeconds(1));
        }
    }

    private static <S extends Session> void confirmTwice(FindByIndexNameSessionRepository<S> all, Visitor visitor) {
        var one = session(all, visitor);
        var other = session(all, visitor);
        one.setAttribute("confirmed-at", Instant.EPOCH);
        other.setAttribute("confirmed-at", Instant.EPOCH.plusSeconds(1));
        all.save(one);
        all.save(other);
    }

    private static <S extends Session> S session(FindByIndexNameSessionRepository<S> all, Visitor visitor) {
        var id = Base64.getDecoder().decode(visitor.cookie("yibaotong").orElseThrow());
        return Objects.requireNonNull(all.findById(new String(id, StandardCharsets.UTF_8)));
    }

    private static Object opened(Visitor visitor) {
        var answer = visitor.get("/desk/me");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static Callable<?>[] often(Callable<?> act) {
        return IntStream.range(0, AT_ONCE).mapToObj(i -> act).toArray(Callable<?>[]::new);
    }
}
