package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.yibaotong.SharedPrograms;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.database.backup.BackupCommand;

/** What was acknowledged survives {@code kill -9} of the program, which runs on a copy of the example world. */
@YibaotongTest
class KilledIT {

    @Value("${yibaotong.home}")
    String example;

    @TempDir
    Path folder;

    @Test
    void everySubmissionThatWasAcknowledgedIsThereAfterTheKill() throws Exception {
        var home = copy();
        var acknowledged = new ArrayList<String>();
        try (var program = Program.start(home);
                var sender = Visitor.signedIn(program.port(), "hejia")) {
            var some = new CountDownLatch(20);
            var sending = Thread.ofVirtual().start(() -> sendUntilKilled(sender, acknowledged, some));
            some.await();
            program.kill();
            sending.join();
        }
        try (var again = Program.start(home);
                var sender = Visitor.signedIn(again.port(), "hejia")) {
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(20)
                    .allSatisfy(receipt ->
                            assertThat(sender.get(receipt).statusCode()).isEqualTo(200));
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

    private static void sendUntilKilled(Visitor sender, List<String> acknowledged, CountDownLatch some) {
        try {
            sender.get("/desk/submissions/new");
            while (true) {
                acknowledged.add(receipt(sender, acknowledged.size()));
                some.countDown();
            }
        } catch (UncheckedIOException dead) {
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
