package org.yibaotong.citizens.owndata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * A request about somebody's own data (个人信息要求) and the rules of answering it.
 *
 * @param enteredBy who wrote it down at the counter, or null where it was asked on the portal
 * @param verified how it was made sure there who asks
 */
public record DataRequest(
        UUID id,
        long number,
        RequestKind kind,
        String words,
        RequestState state,
        Instant askedAt,
        LocalDate dueOn,
        String answer,
        @Nullable LocalDate answeredOn,
        @Nullable PersonId enteredBy,
        String verified) {

    private static final int WORDS_LONGEST = 1_000;

    /** What is to be put right must be said; to have all deleted or to take a consent back needs no reason. */
    static String checked(RequestKind kind, String typed) {
        var words = PlainText.lines(typed);
        boolean needsWords = kind == RequestKind.SEE || kind == RequestKind.CORRECT;
        Refusal.when(needsWords && words.isEmpty(), "data-request.words.missing");
        Refusal.when(PlainText.length(words) > WORDS_LONGEST, "data-request.words.too-long", WORDS_LONGEST);
        return words;
    }

    /** A refusal is in writing and says why (未成年人网络保护条例第三十四条). */
    String answer(String typed) {
        var said = PlainText.lines(typed);
        Refusal.unless(state == RequestState.OPEN, "data-request.answer.already");
        Refusal.when(said.isEmpty(), "data-request.answer.missing");
        Refusal.when(PlainText.length(said) > WORDS_LONGEST, "data-request.answer.too-long", WORDS_LONGEST);
        return said;
    }

    /** What a clerk wrote down alone they do not do alone: nothing proves it but their word. */
    String grant(String typed, PersonId by) {
        var said = answer(typed);
        Refusal.when(by.equals(enteredBy), "data-request.answer.own");
        return said;
    }

    /** A consent is taken back, before that is answered. */
    void withdraw(PersonId by) {
        Refusal.unless(kind == RequestKind.WITHDRAW, "data-request.withdraw.other");
        Refusal.unless(state == RequestState.OPEN, "data-request.answer.already");
        Refusal.when(by.equals(enteredBy), "data-request.answer.own");
    }

    /** What is put right is put right before it is answered. */
    DataRequest correctable() {
        Refusal.unless(kind == RequestKind.CORRECT, "correction.request.other");
        Refusal.unless(state == RequestState.OPEN, "data-request.answer.already");
        return this;
    }

    boolean isLate(LocalDate today) {
        return state == RequestState.OPEN && dueOn.isBefore(today);
    }
}
