package org.yibaotong.redirects.batch;

/** What is to become of a line (结果). */
public enum Outcome {
    UNREAD,
    ADDED,
    /** There is a mapping already, and it says something else. */
    CHANGED,
    UNCHANGED,
    /** 让给了别的行: another line of the file is of the same address and counts more. */
    BEATEN,
    /** 不用导: a heading, the home page. */
    SKIPPED,
    WRONG
}
