package org.yibaotong.redirects.hit;

/** What came of a visit (结果). */
public enum Answered {
    LED,
    /** A page said where it went, or that it is kept. */
    TOLD,
    MISSED,
    /** The old site itself still answered, as its own log says. */
    STILL,
    OTHER
}
