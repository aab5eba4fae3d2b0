package org.yibaotong.newsroom.story;

/** What can be done to a story (动作). Which stage allows which stands in {@link Stage}. */
public enum Act {
    SAVE("story.save", "story.save.not-now"),
    ADD_SOURCE("story.add-source", "story.add-source.not-now"),
    TAKE_OUT_SOURCE("story.take-out-source", "story.take-out-source.not-now"),
    TAKE_OVER("story.take-over", "story.take-over.not-now"),
    SEND("story.send", "story.send.not-now"),
    TAKE_BACK("story.take-back", "story.take-back.not-now"),
    PASS("story.pass", "story.pass.not-now"),
    PASS_IN_EMERGENCY("story.pass-in-emergency", "story.pass-in-emergency.not-now"),
    SEND_BACK("story.send-back", "story.send-back.not-now"),
    HOLD("story.hold", "story.hold.not-now"),
    DECLINE("story.decline", "story.decline.not-now"),
    PROOFREAD("story.proofread", "story.proofread.not-now"),
    SIGN_OFF("story.sign-off", "story.sign-off.before-final-review"),
    REVISE("story.revise", "story.revise.not-now"),
    CORRECT("story.correct", "story.correct.not-now"),
    ABANDON("story.abandon", "story.abandon.not-now"),
    WITHDRAW("story.withdraw", "story.withdraw.not-now"),
    DROP("story.drop", "story.drop.not-now"),
    REOPEN("story.reopen", "story.reopen.not-now");

    private final String word;
    private final String refusal;

    /**
     * @param word in the trail
     * @param refusal where the stage does not allow it
     */
    Act(String word, String refusal) {
        this.word = word;
        this.refusal = refusal;
    }

    public String word() {
        return word;
    }

    public String refusal() {
        return refusal;
    }
}
