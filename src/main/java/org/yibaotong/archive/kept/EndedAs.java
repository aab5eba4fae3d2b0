package org.yibaotong.archive.kept;

/** Why nothing more is fetched (为什么停): everything was, or a limit was reached, and that is said. */
public enum EndedAs {
    COMPLETE,
    PAGES,
    BYTES,
    DAYS,
    STOPPED
}
