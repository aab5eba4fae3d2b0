package org.yibaotong.citizens.message;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits of messages ({@code yibaotong.messages.*}), in working days where nothing else is said. The usual figures of places
 * that publish theirs; no rule of law sets them.
 *
 * @param acceptDays until a unit takes it on
 * @param replyDays until it is answered
 * @param extendedDays until it is answered where more time is needed, counted from the same day
 * @param askDays calendar days after the answer, when whoever wrote, or asks the same, is asked whether it is solved
 * @param guardDays calendar days an open message may grow old before the editors are told
 * @param keepDays calendar days after it ended, when what tells of its writer is emptied
 */
@ConfigurationProperties("yibaotong.messages")
public record MessageSettings(
        @DefaultValue("1") int acceptDays,
        @DefaultValue("5") int replyDays,
        @DefaultValue("15") int extendedDays,
        @DefaultValue("28") int askDays,
        @DefaultValue("75") int guardDays,
        @DefaultValue("1095") int keepDays) {

    private static final int YEAR = 365;

    /** How long that is as people say it: 3年, 400天. */
    public String kept() {
        return keepDays >= YEAR && keepDays % YEAR == 0 ? keepDays / YEAR + "年" : keepDays + "天";
    }

    /** What an extension adds to the day that was promised. */
    public int longerDays() {
        return Math.max(0, extendedDays - replyDays);
    }
}
