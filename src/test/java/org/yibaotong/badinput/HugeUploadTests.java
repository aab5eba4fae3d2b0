package org.yibaotong.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.badinput.Wire.Answer;
import org.yibaotong.newsroom.hint.Looked;

/** Two gigabytes in one upload: read to the end, so that the browser looks at the answer, and kept nowhere. */
@YibaotongTest
class HugeUploadTests {

    private static final int MEGABYTE = 1 << 20;
    private static final int MEGABYTES = 2048;
    private static final long ON_DISK_AT_MOST = 40L * MEGABYTE;
    private static final String FIRST =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
    private static final String LAST = "\r\n--x--\r\n";

    @LocalServerPort
    int port;

    @Value("${yibaotong.home}")
    Path home;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Looked looked;

    private Kept before;
    private DoorLog log;
    private long mostOnDisk;

    @BeforeEach
    void listen() {
        looked.atEverything();
        before = Kept.now(jdbc);
        log = DoorLog.open();
    }

    @AfterEach
    void leave() {
        log.close();
    }

    /** This program's memory is half of what is sent, so it cannot have stood in memory either. */
    @ParameterizedTest
    @ValueSource(strings = {"/desk/files", "/api/v1/files"})
    void itSaysItsLength(String path) {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan((long) MEGABYTES * MEGABYTE);
        var answer = new Wire(port).send(out -> {
            say(out, "Content-Length: " + ((long) MEGABYTES * MEGABYTE + FIRST.length() + LAST.length()), path);
            write(out, FIRST);
            for (int i = 0; i < MEGABYTES; i++) {
                out.write(NOTHING);
                look(i);
            }
            write(out, LAST);
        });
        assertTooLarge(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = "/desk/files")
    void itDoesNotSayItsLength(String path) {
        var answer = new Wire(port).send(out -> {
            say(out, "Transfer-Encoding: chunked", path);
            chunk(out, FIRST.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < MEGABYTES; i++) {
                chunk(out, NOTHING);
                look(i);
            }
            chunk(out, LAST.getBytes(StandardCharsets.UTF_8));
            write(out, "0\r\n\r\n");
        });
        assertTooLarge(answer);
    }

    private static final byte[] NOTHING = new byte[MEGABYTE];

    private static void say(OutputStream out, String length, String path) throws IOException {
        write(
                out,
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + length
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n");
    }

    private static void chunk(OutputStream out, byte[] content) throws IOException {
        write(out, Integer.toHexString(content.length) + "\r\n");
        out.write(content);
        write(out, "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How much lies on the disk while it is sent. */
    private void look(int sent) {
        if (sent % 64 == 0) {
            mostOnDisk = Math.max(mostOnDisk, onDisk());
        }
    }

    private long onDisk() {
        try (var all = Files.walk(home.resolve("server"))) {
            return all.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertTooLarge(Answer answer) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("太大，没有收下");
        assertThat(mostOnDisk).isLessThanOrEqualTo(ON_DISK_AT_MOST);
        assertThat(onDisk()).isZero();
        assertThat(Kept.now(jdbc)).isEqualTo(before);
        log.assertOneLineWithout("a.jpg");
    }
}
