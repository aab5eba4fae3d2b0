package org.yibaotong.fetch;

/** Why there is no page (原因). */
public enum Trouble {
    /** There is an answer; its status says the rest. */
    NONE,
    NO_SUCH_NAME,
    NO_CONNECTION,
    TOO_SLOW,
    /** It ended in the middle. */
    BROKEN_OFF,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_OF_ANOTHER_NAME,
    /** We know nobody who vouches for it; others may. */
    CERTIFICATE_UNKNOWN,
    /** No way of speaking that both know: it may be old, or one of the national ciphers. */
    NO_COMMON_CIPHER,
    FORBIDDEN_ADDRESS,
    TOO_MANY_REDIRECTS,
    REDIRECTS_IN_A_CIRCLE,
    /** It leads to something that is no address of the web. */
    NO_WEB_ADDRESS,
    HEADERS_TOO_LONG,
    NOT_HTTP
}
