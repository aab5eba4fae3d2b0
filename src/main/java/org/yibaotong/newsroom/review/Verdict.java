package org.yibaotong.newsroom.review;

/** How a review ends (审稿结果). */
public enum Verdict {
    PASS,
    SEND_BACK,
    /** 待用, in the final review only. */
    HOLD,
    /** 退稿, in the final review only. */
    DECLINE
}
