package org.yibaotong.inspection.look;

import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Trouble;

/** What came of visiting a page (访问结果). Only the first three say something of the site. */
public enum VisitResult {
    FINE,
    /** 打不开: it will not be there the next minute either. */
    FAILED,
    /** 一时打不开: it may. */
    PASSING,
    /** 不让看: it is there, and does not answer machines, or not us. */
    REFUSED,
    /** 自己断网: we reached nobody else either. */
    OURS,
    /** 没看成: what stopped us says nothing of the site. */
    UNCHECKED;

    public static VisitResult of(Fetched fetched) {
        return switch (fetched.trouble()) {
            case NONE -> of(fetched.status());
            case NO_CONNECTION, TOO_SLOW, BROKEN_OFF -> PASSING;
            case NO_SUCH_NAME,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_OF_ANOTHER_NAME,
                    TOO_MANY_REDIRECTS,
                    REDIRECTS_IN_A_CIRCLE,
                    NO_WEB_ADDRESS,
                    NOT_HTTP -> FAILED;
            case CERTIFICATE_UNKNOWN, NO_COMMON_CIPHER, FORBIDDEN_ADDRESS, HEADERS_TOO_LONG -> UNCHECKED;
        };
    }

    /** 412 and 999 are no answers to a browser: they come from what keeps machines out. */
    private static VisitResult of(int status) {
        return switch (status) {
            case 304 -> FINE;
            case 401, 403, 405, 406, 407, 412, 418, 421, 429, 451, 999 -> REFUSED;
            default -> status >= 500 ? PASSING : status >= 200 && status < 300 ? FINE : FAILED;
        };
    }

    /** Whether it is one of the attempts that are counted (W2). */
    public boolean counts() {
        return this == FINE || isFailure();
    }

    public boolean isFailure() {
        return this == FAILED || this == PASSING;
    }

    /** Whether the cause may as well be our own line. */
    public static boolean mayBeOurs(Trouble trouble) {
        return switch (trouble) {
            case NO_SUCH_NAME, NO_CONNECTION, TOO_SLOW, BROKEN_OFF -> true;
            default -> false;
        };
    }
}
