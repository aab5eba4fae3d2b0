package org.yibaotong.closure.answer;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What one person said (回答).
 *
 * @param words what was looked for, in one line; mostly empty
 */
public record Answer(boolean isFound, String words, LocalDate on) {

    private static final int LONGEST = 100;

    /** Telephones, identity numbers, addresses of mail. */
    private static final Pattern PERSONAL = Pattern.compile("\\d[\\d -]{5,}\\d|\\S@\\S");

    public Answer {
        words = PlainText.line(words);
        Refusal.when(PlainText.length(words) > LONGEST, "moved.answer.too-long", LONGEST);
        Refusal.when(PERSONAL.matcher(words).find(), "moved.answer.personal");
    }
}
