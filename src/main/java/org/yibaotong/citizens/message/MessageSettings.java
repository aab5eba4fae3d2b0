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
 */
@ConfigurationProperties("yibaotong.messages")
public record MessageSettings(
        @DefaultValue("1") int acceptDays,
        @DefaultValue("5") int replyDays,
        @DefaultValue("15") int extendedDays,
        @DefaultValue("28") int askDays,
        @DefaultValue("75") int guardDays) {

    /** What an extension adds to the day that was promised. */
    public int longerDays() {
        return Math.max(0, extendedDays - replyDays);
    }
}
