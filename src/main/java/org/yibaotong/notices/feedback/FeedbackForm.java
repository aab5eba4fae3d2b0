package org.yibaotong.notices.feedback;

import org.jspecify.annotations.Nullable;
import org.yibaotong.text.PlainText;

/** What is typed in about a burden, or as the answer to it. */
public record FeedbackForm(
        String burden, String task, @Nullable Boolean anonymous, String answer) {

    static final FeedbackForm EMPTY = new FeedbackForm("", "", false, "");

    public FeedbackForm {
        burden = lines(burden);
        task = PlainText.line(lines(task));
        answer = lines(answer);
        anonymous = Boolean.TRUE.equals(anonymous);
    }

    public boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    private static String lines(@Nullable String typed) {
        return typed == null ? "" : PlainText.lines(typed);
    }
}
