package org.yibaotong.closure.stay;

import java.time.Instant;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Somebody asks that a case stands still until they are answered (暂缓). */
public record Stay(String reason, PersonId by, Instant at) {

    private static final int LONGEST = 300;

    public Stay {
        reason = PlainText.line(reason);
        Refusal.when(reason.isEmpty(), "closure.stay.without-reason");
        Refusal.when(PlainText.length(reason) > LONGEST, "closure.words.too-long", LONGEST);
    }

    /** Nobody is put off without a word. */
    public static String answer(String typed) {
        var answer = PlainText.line(typed);
        Refusal.when(answer.isEmpty(), "closure.stay.without-answer");
        Refusal.when(PlainText.length(answer) > LONGEST, "closure.words.too-long", LONGEST);
        return answer;
    }
}
