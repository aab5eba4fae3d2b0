package org.yibaotong.newsroom.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Gravity;
import org.yibaotong.text.checker.Term;

/** One term as it is typed. */
public record TermForm(
        @Nullable String words,
        @Nullable Gravity gravity,
        @Nullable String instead,
        @Nullable String reason,
        @Nullable String source,
        @Nullable String until) {

    static final TermForm EMPTY = new TermForm("", Gravity.WRONG, "", "", "", "");

    OwnTerm term() {
        var chosen = gravity == null ? Gravity.WRONG : gravity;
        return new OwnTerm(new Term(line(words), chosen, line(instead), line(reason), line(source)), null, day());
    }

    private @Nullable LocalDate day() {
        try {
            return until == null || until.isBlank() ? null : LocalDate.parse(until);
        } catch (DateTimeException nonsense) {
            throw new Refusal("term.until.unknown");
        }
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }
}
