package org.yibaotong.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.files.StoreUnavailable;

class S3StoreTests extends StoreContract {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static S3Proxy server;
    private static int buckets;

    private S3Store store;

    @BeforeAll
    static void startServer() throws Exception {
        server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "reader", "secret")
                .blobStore(BlobStores.create("transient-nio2", new Properties()))
                .build();
        server.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.stop();
    }

    @BeforeEach
    void connectToABucketThatIsNotThere() {
        store = connect(server.getPort(), "secret", PATIENCE);
    }

    @AfterEach
    void disconnect() {
        store.close();
    }

    @Override
    Store store() {
        return store;
    }

    @Test
    void manyMayMissTheBucketAtOnce() throws Exception {
        manyMayPutTheSameAtOnce();
    }

    @Test
    void aServiceThatIsAwayIsUnavailable() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertUnavailable(connect(closed, "secret", PATIENCE));
    }

    @Test
    void aServiceThatNeverAnswersIsUnavailableInGoodTime() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertUnavailable(connect(silent.getLocalPort(), "secret", Duration.ofMillis(300)));
        }
    }

    @Test
    void aWrongSecretIsUnavailable() {
        assertUnavailable(connect(server.getPort(), "wrong", PATIENCE));
    }

    @Test
    void theSecretIsNotInTheSettingsWords() {
        assertThat(settings(1, "the secret", PATIENCE).toString()).doesNotContain("the secret");
    }

    private static void assertUnavailable(S3Store away) {
        var key = StoreKey.of(bytes("x"));
        try (away) {
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> away.put(key, bytes("x")));
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> away.open(key));
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> away.has(key));
        }
    }

    private static S3Store connect(int port, String secret, Duration patience) {
        return new S3Store(settings(port, secret, patience));
    }

    private static S3Settings settings(int port, String secret, Duration patience) {
        var endpoint = URI.create("http://127.0.0.1:" + port);
        return new S3Settings(endpoint, "cn-east-1", "files-" + ++buckets, "reader", secret, true, patience);
    }
}
