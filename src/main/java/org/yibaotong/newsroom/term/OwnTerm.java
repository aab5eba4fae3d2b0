package org.yibaotong.newsroom.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Gravity;
import org.yibaotong.text.checker.Term;

/**
 * A term of the centre's own (词条), looked out for from one day until another.
 *
 * @param from the first day, or null for always
 * @param until the last day, or null for good
 */
public record OwnTerm(
        Term term, @Nullable LocalDate from, @Nullable LocalDate until) {

    private static final int WORDS_LEAST = 2;
    private static final int WORDS_MOST = 40;
    private static final int REASON_MOST = 200;

    public OwnTerm {
        int length = PlainText.length(term.words());
        Refusal.when(length < WORDS_LEAST || length > WORDS_MOST, "term.words.length", WORDS_LEAST, WORDS_MOST);
        Refusal.when(term.reason().isEmpty() && term.gravity() != Gravity.FINE, "term.reason.missing");
        Refusal.when(longest(term) > REASON_MOST, "term.reason.too-long", REASON_MOST);
        Refusal.when(from != null && until != null && until.isBefore(from), "term.until.before-from");
    }

    private static int longest(Term term) {
        return Math.max(
                PlainText.length(term.instead()),
                Math.max(PlainText.length(term.reason()), PlainText.length(term.source())));
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
