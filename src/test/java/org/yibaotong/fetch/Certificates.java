package org.yibaotong.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The certificates made by {@code src/test/resources/inspection/fetch/make}. */
public final class Certificates {

    private static final char[] PASSWORD = "test-only".toCharArray();

    private Certificates() {}

    /** Of a site that shows this one. */
    public static SSLContext shown(String file) throws GeneralSecurityException, IOException {
        return shown(store(file));
    }

    private static SSLContext shown(KeyStore own) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Of somebody who trusts the authority of the tests and nobody else. */
    public static SSLContext trusted() throws GeneralSecurityException, IOException {
        return trusting(store("trusted.p12"));
    }

    private static SSLContext trusting(KeyStore believed) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(believed);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** What a site shows whose certificate is good for so many days, and what somebody believes who believes it. */
    public record Ending(SSLContext shown, SSLContext trusted) {}

    public static Ending endingIn(int days, String host, Path folder)
            throws GeneralSecurityException, IOException, InterruptedException {
        var file = folder.resolve("ending.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        String.valueOf(days),
                        "-storetype",
                        "pkcs12",
                        "-storepass",
                        "test-only",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.log")));
        }
        var own = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            own.load(in, PASSWORD);
        }
        var trusted = store("trusted.p12");
        trusted.setCertificateEntry("ending", own.getCertificate("site"));
        return new Ending(shown(own), trusting(trusted));
    }

    private static KeyStore store(String file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Objects.requireNonNull(Certificates.class.getResourceAsStream("/inspection/fetch/" + file))) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
