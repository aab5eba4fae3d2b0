package org.yibaotong.inspection.mistake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.inspection.indicator.Indicator;

/**
 * One mistake at the desk.
 *
 * @param about the name of the account, or empty while nobody knows
 * @param indicators those it can be a finding by
 * @param contact how to reach who pointed it out, once it was asked for
 * @param finding the address of what it became
 */
public record MistakePage(
        String url,
        String about,
        String accountUrl,
        String sponsor,
        String kind,
        String page,
        String words,
        String at,
        String due,
        boolean isOverdue,
        boolean isWaiting,
        String state,
        String answer,
        String answered,
        boolean hasContact,
        @Nullable String contact,
        long contactDays,
        int answerWithin,
        @Nullable String finding,
        List<Indicator> indicators,
        MistakeForm form) {}
