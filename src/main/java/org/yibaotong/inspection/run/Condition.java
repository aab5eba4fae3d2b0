package org.yibaotong.inspection.run;

/** How an account stands by its last inspection (情况). */
public enum Condition {
    /** Everything the ledger and the figures can tell is as it should be. */
    NORMAL,
    WARNED,
    FAILING,
    /** 判断不了. */
    UNKNOWN,
    /** Posting has stopped or it is over; nothing is judged any more. */
    CLOSED,
    /** 不在政务范围: nothing is judged. */
    OUT_OF_SCOPE
}
