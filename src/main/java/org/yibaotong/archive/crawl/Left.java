package org.yibaotong.archive.crawl;

import org.yibaotong.fetch.Trouble;

/** Why an address that was found is not kept (没存的原因). */
public enum Left {
    NOT_THERE,
    REFUSED,
    SERVER_FAULT,
    NO_ANSWER,
    TOO_SLOW,
    /** It leads into a network nobody may ask through us. */
    FORBIDDEN,
    ROBOTS,
    /** Its server fails, so nobody knows what it would say: not allowed for now (RFC 9309, 2.3.1.4). */
    ROBOTS_AWAY,
    TOO_DEEP,
    /** It has no end: dates in the far future, or a path that repeats itself. */
    TRAP,
    OTHER;

    static Left of(Trouble trouble) {
        return switch (trouble) {
            case TOO_SLOW -> TOO_SLOW;
            case FORBIDDEN_ADDRESS -> FORBIDDEN;
            case NO_SUCH_NAME, NO_CONNECTION, BROKEN_OFF -> NO_ANSWER;
            case NONE,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_OF_ANOTHER_NAME,
                    CERTIFICATE_UNKNOWN,
                    NO_COMMON_CIPHER,
                    TOO_MANY_REDIRECTS,
                    REDIRECTS_IN_A_CIRCLE,
                    NO_WEB_ADDRESS,
                    HEADERS_TOO_LONG,
                    NOT_HTTP -> OTHER;
        };
    }

    static Left of(int status) {
        return switch (status) {
            case 404, 410 -> NOT_THERE;
            case 401, 403, 407, 429, 451 -> REFUSED;
            default -> status >= 500 ? SERVER_FAULT : OTHER;
        };
    }

    /** Whether it may be different in a while. */
    boolean isPassing() {
        return switch (this) {
            case SERVER_FAULT, NO_ANSWER, TOO_SLOW, ROBOTS_AWAY -> true;
            case NOT_THERE, REFUSED, FORBIDDEN, ROBOTS, TOO_DEEP, TRAP, OTHER -> false;
        };
    }
}
