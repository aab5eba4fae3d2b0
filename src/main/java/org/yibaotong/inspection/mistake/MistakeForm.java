package org.yibaotong.inspection.mistake;

import org.jspecify.annotations.Nullable;
import org.yibaotong.text.PlainText;

/**
 * What is typed to answer a mistake.
 *
 * @param indicator by which it is one, by its code
 * @param seen what is wrong, for the unit
 * @param answer for whoever pointed it out
 * @param reason the same where it is none
 * @param account a link or a name that tells which account it is on
 */
public record MistakeForm(
        @Nullable String indicator,
        @Nullable String seen,
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String account) {

    static final MistakeForm EMPTY = new MistakeForm("", "", "", "", "");
    static final String[] FIELDS = {"indicator", "seen", "answer", "reason", "account"};

    public MistakeForm {
        indicator = indicator == null ? "" : indicator.strip();
        seen = seen == null ? "" : seen;
        answer = answer == null ? "" : PlainText.lines(answer).strip();
        reason = reason == null ? "" : PlainText.lines(reason).strip();
        account = account == null ? "" : account.strip();
    }

    String words() {
        return answer == null ? "" : answer;
    }

    String why() {
        return reason == null ? "" : reason;
    }

    String lookedFor() {
        return account == null ? "" : account;
    }
}
