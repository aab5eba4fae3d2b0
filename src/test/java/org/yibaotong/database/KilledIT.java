package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.yibaotong.SharedPrograms;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.database.backup.BackupCommand;

/** The program on a copy of the example world, when it is killed, and when its database hangs. */
@YibaotongTest
class KilledIT {

    @Value("${yibaotong.home}")
    String example;

    @TempDir
    Path folder;

    /** One program for all of it: each start of one takes half a minute. */
    @Test
    void nothingAcknowledgedIsLostByAKillAHangingDatabaseOrAStop() throws Exception {
        var home = copy();
        var acknowledged = new ArrayList<String>();
        try (var program = Program.start(home);
                var sender = Visitor.signedIn(program.port(), "hejia")) {
            var sending = send(sender, acknowledged);
            program.kill();
            assertThat(sending).succeedsWithin(Duration.ofMinutes(1));
        }
        try (var again = Program.start(home);
                var sender = Visitor.signedIn(again.port(), "hejia")) {
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(20)
                    .allSatisfy(receipt ->
                            assertThat(sender.get(receipt).statusCode()).isEqualTo(200));
            whileTheDatabaseHangsNobodyIsLeftWaitingAndNothingTypedIsLost(home, again, sender);
            whoIsSendingAtAStopInOrderIsAnswered(again, sender);
        }
    }

    private static void whileTheDatabaseHangsNobodyIsLeftWaitingAndNothingTypedIsLost(
            Path home, Program program, Visitor sender) throws Exception {
        sender.get("/desk/submissions/new");
        try (var database = Stopped.in(home.resolve("database"))) {
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> isAway(sender.send(asked(program, "/desk/submissions"))));
            assertThat(sender.send(asked(program, "/actuator/health")))
                    .returns(503, HttpResponse::statusCode)
                    .satisfies(answer -> assertThat(answer.body()).contains("DOWN"));
            assertThat(sender.get("/assets/mark.svg").statusCode()).isEqualTo(200);
            assertThat(sender.get("/api/v1/submissions").body()).contains("\"code\":\"database.away\"");
            assertThat(sender.post("/desk/submissions", "kind", "LEAD", "text", "第九盏路灯修好了"))
                    .satisfies(answer -> assertThat(isAway(answer)).isTrue())
                    .satisfies(answer -> assertThat(answer.body()).contains("您写的都在，没有丢", "第九盏路灯修好了"));
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> sender.get("/desk/submissions").statusCode() == 200);
        assertThat(sender.send(asked(program, "/actuator/health")).body()).contains("UP");
    }

    private static void whoIsSendingAtAStopInOrderIsAnswered(Program program, Visitor sender) throws Exception {
        var sending = send(sender, new ArrayList<>());
        program.close();
        assertThat(sending).succeedsWithin(Duration.ofMinutes(1)); // and not with 系统正在恢复
    }

    /** Whoever is in the middle of a question when it begins cannot be helped. */
    private static HttpRequest asked(Program program, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + program.port() + path))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    private static boolean isAway(HttpResponse<String> answer) {
        return answer.statusCode() == 503 && answer.body().contains("系统正在恢复");
    }

    /** PostgreSQL with all its processes, stopped in the middle of what they do. */
    private record Stopped(List<String> processes) implements AutoCloseable {

        static Stopped in(Path database) throws IOException, InterruptedException {
            var server = RunningServer.processIn(database).orElseThrow();
            var stopped = new Stopped(Stream.concat(Stream.of(server), server.children())
                    .map(process -> String.valueOf(process.pid()))
                    .toList());
            stopped.signal("-STOP");
            return stopped;
        }

        private void signal(String signal) throws IOException, InterruptedException {
            var command = Stream.concat(Stream.of("kill", signal), processes.stream());
            new ProcessBuilder(command.toList()).start().waitFor();
        }

        @Override
        public void close() throws IOException, InterruptedException {
            signal("-CONT");
        }
    }

    private Path copy() throws IOException {
        var file = folder.resolve("copy.tar.gz").toString();
        var home = folder.resolve("数据 目录");
        assertThat(BackupCommand.run(new String[] {"backup", file}, Map.of("YIBAOTONG_HOME", example)))
                .isZero();
        assertThat(BackupCommand.run(new String[] {"restore", file}, Map.of("YIBAOTONG_HOME", home.toString())))
                .isZero();
        SharedPrograms.linkInto(home);
        return home;
    }

    /** Sends one after another until the program is away. Returns when some were acknowledged. */
    private static CompletableFuture<Void> send(Visitor sender, List<String> acknowledged) throws InterruptedException {
        var some = new CountDownLatch(20);
        var sending = CompletableFuture.runAsync(() -> sendUntilAway(sender, acknowledged, some));
        assertThat(some.await(1, TimeUnit.MINUTES)).isTrue();
        return sending;
    }

    private static void sendUntilAway(Visitor sender, List<String> acknowledged, CountDownLatch some) {
        try {
            sender.get("/desk/submissions/new");
            while (true) {
                acknowledged.add(receipt(sender, acknowledged.size()));
                some.countDown();
            }
        } catch (UncheckedIOException away) {
            return;
        } finally {
            LongStream.range(0, some.getCount()).forEach(left -> some.countDown());
        }
    }

    private static String receipt(Visitor sender, int number) {
        var answer = sender.post(
                "/desk/submissions",
                "key",
                UUID.randomUUID().toString(),
                "kind",
                "LEAD",
                "text",
                "河西社区第" + number + "盏路灯修好了，晚上下楼不用打手电。");
        assertThat(answer.statusCode()).isEqualTo(302);
        return Visitor.to(answer);
    }
}
