package org.yibaotong.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;

/** Tells from what broke what the trouble is. */
final class Troubles {

    private Troubles() {}

    static Trouble of(IOException broken) {
        return switch (broken) {
            case ForbiddenAddress _ -> Trouble.FORBIDDEN_ADDRESS;
            case UnknownHostException _ -> Trouble.NO_SUCH_NAME;
            case ConnectTimeoutException _, ConnectException _, NoRouteToHostException _ -> Trouble.NO_CONNECTION;
            case SocketTimeoutException _ -> Trouble.TOO_SLOW;
            case SSLPeerUnverifiedException _ -> Trouble.CERTIFICATE_OF_ANOTHER_NAME;
            case SSLException _ -> certificate(broken);
            case MessageConstraintException _ -> Trouble.HEADERS_TOO_LONG;
            default -> isCausedBy(broken, ProtocolException.class) ? Trouble.NOT_HTTP : Trouble.BROKEN_OFF;
        };
    }

    private static Trouble certificate(IOException broken) {
        if (isCausedBy(broken, CertificateExpiredException.class)
                || isCausedBy(broken, CertificateNotYetValidException.class)) {
            return Trouble.CERTIFICATE_EXPIRED;
        }
        return isCausedBy(broken, CertificateException.class) || isCausedBy(broken, CertPathValidatorException.class)
                ? Trouble.CERTIFICATE_UNKNOWN
                : Trouble.NO_COMMON_CIPHER;
    }

    private static boolean isCausedBy(Throwable broken, Class<? extends Throwable> kind) {
        return Stream.iterate(broken, one -> one != null, Throwable::getCause).anyMatch(kind::isInstance);
    }
}
