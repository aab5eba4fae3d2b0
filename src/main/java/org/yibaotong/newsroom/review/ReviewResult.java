package org.yibaotong.newsroom.review;

import org.yibaotong.newsroom.story.Act;

/** How a review ends (审稿结果). */
public enum ReviewResult {
    PASS(Act.PASS),
    SEND_BACK(Act.SEND_BACK),
    /** 待用, in the final review only. */
    HOLD(Act.HOLD),
    /** 退稿, in the final review only. */
    DECLINE(Act.DECLINE);

    private final Act act;

    ReviewResult(Act act) {
        this.act = act;
    }

    /** What it does to the story. */
    Act act() {
        return act;
    }
}
