package org.yibaotong.files.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.store.DiskStore;
import org.yibaotong.files.store.StoreKey;
import org.yibaotong.shared.NotFound;

/** What is said of a file is true of what is sent. */
class FileSenderTests {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    DiskStore store;
    MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void open() {
        store = new DiskStore(folder, Instant.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void ofAFileThatIsLostNothingIsSaid(String method) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> send(method, "bytes=0-3"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeaderNames()).isEmpty();
    }

    @Test
    void onlyWhoGetsTheFileMayAskForAPart() throws IOException {
        store.put(StoreKey.of(CONTENT), CONTENT);
        send("HEAD", "bytes=2-4");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Length")).isEqualTo("10");
        assertThat(response.getHeader("Content-Range")).isNull();
        response = new MockHttpServletResponse();
        send("GET", "bytes=2-4");
        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(response.getContentAsString()).isEqualTo("234");
    }

    private void send(String method, String range) throws IOException {
        var request = new MockHttpServletRequest(method, "/");
        request.addHeader("Range", range);
        var id = new FileId(StoreKey.of(CONTENT).sha256());
        new FileSender(store).send(new StoredFile(id, "video/mp4", CONTENT.length, 0, 0), "public", request, response);
    }
}
