package org.yibaotong.fetch;

import java.io.IOException;
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
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store(file), PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Of somebody who trusts the authority of the tests and nobody else. */
    public static SSLContext trusted() throws GeneralSecurityException, IOException {
        var trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store("trusted.p12"));
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store(String file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Objects.requireNonNull(Certificates.class.getResourceAsStream("/inspection/fetch/" + file))) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
