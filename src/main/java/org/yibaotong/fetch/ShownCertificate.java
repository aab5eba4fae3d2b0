package org.yibaotong.fetch;

import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** The certificate a site showed (证书). */
public record ShownCertificate(Instant until, String issuer) {

    static @Nullable ShownCertificate of(@Nullable SSLSession session) {
        try {
            return session != null && session.getPeerCertificates()[0] instanceof X509Certificate first
                    ? new ShownCertificate(
                            first.getNotAfter().toInstant(),
                            first.getIssuerX500Principal().getName())
                    : null;
        } catch (SSLPeerUnverifiedException e) {
            return null;
        }
    }
}
