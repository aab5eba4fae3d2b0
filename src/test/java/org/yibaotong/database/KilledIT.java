package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives {@code kill -9} of the program. */
class KilledIT {

    @TempDir
    Path home;

    @Test
    void everySubmissionThatWasAcknowledgedIsThereAfterTheKill() throws Exception {
        var acknowledged = new ArrayList<String>();
        try (var program = Program.start(home)) {
            program.signIn("hejia");
            var some = new CountDownLatch(20);
            var sender = Thread.ofVirtual().start(() -> sendUntilKilled(program, acknowledged, some));
            some.await();
            program.kill();
            sender.join();
        }
        try (var again = Program.start(home)) {
            again.signIn("hejia");
            assertThat(again.get("/desk/submissions?q=").statusCode()).isEqualTo(200);
            assertThat(missing(again, acknowledged)).isEmpty();
        }
    }

    private static void sendUntilKilled(Program program, List<String> acknowledged, CountDownLatch some) {
        try {
            var token = Program.field(program.get("/desk/submissions/new").body(), "_csrf");
            while (true) {
                var answer = program.post("/desk/submissions", submission(token, acknowledged.size()));
                if (answer.statusCode() != 302 && answer.statusCode() != 303) {
                    throw new IllegalStateException("answered " + answer.statusCode());
                }
                acknowledged.add(answer.headers().firstValue("Location").orElseThrow());
                some.countDown();
            }
        } catch (IOException dead) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> submission(String token, int number) {
        return Map.of(
                "_csrf", token,
                "key", UUID.randomUUID().toString(),
                "kind", "LEAD",
                "text", "河西社区第" + number + "盏路灯修好了，晚上下楼不用打手电。",
                "place", "河西社区",
                "happened", "今天上午",
                "contact", "我，何佳");
    }

    private static List<String> missing(Program program, List<String> acknowledged) throws Exception {
        var missing = new ArrayList<String>();
        for (var location : acknowledged) {
            var path = location.replaceFirst("https?://[^/]+", "");
            if (program.get(path).statusCode() != 200) {
                missing.add(path);
            }
        }
        return missing;
    }
}
