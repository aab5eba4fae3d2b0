package org.yibaotong.inspection.spotcheck;

/** What came of a drawn account (结果). */
public enum Outcome {
    PASSED,
    FAILED,
    /** 判断不了: nothing is known, so it is neither, and no pass rate counts it. */
    UNKNOWN,
    /** Posting stopped, or it was closed, after the draw. */
    CLOSED,
    /** No longer within scope after the draw. */
    OUT_OF_SCOPE
}
