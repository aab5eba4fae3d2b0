package org.yibaotong.inspection.judging;

/** What comes of judging (结论). */
public enum Verdict {
    PASSED,
    FAILED,
    /** 判断不了: the facts do not say. Neither a pass nor a failure. */
    UNKNOWN
}
