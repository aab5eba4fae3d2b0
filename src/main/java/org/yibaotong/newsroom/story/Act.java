package org.yibaotong.newsroom.story;

import java.util.Locale;

/** What can be done to a story (动作). Which stage allows which stands in {@link Stage}. */
public enum Act {
    SAVE,
    ADD_SOURCE,
    TAKE_OVER,
    SEND,
    TAKE_BACK,
    PASS,
    PASS_IN_EMERGENCY,
    SEND_BACK,
    HOLD,
    DECLINE,
    PROOFREAD,
    SIGN_OFF,
    REVISE,
    CORRECT,
    ABANDON,
    WITHDRAW,
    DROP,
    REOPEN;

    /** As the trail knows it. */
    public String word() {
        return "story." + dashed();
    }

    String refusal() {
        return word() + ".not-now";
    }

    private String dashed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
