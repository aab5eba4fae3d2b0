package org.yibaotong.inspection.mistake;

import static org.yibaotong.inspection.mistake.MistakeState.*;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.inspection.byhand.PageAddress;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/**
 * A mistake somebody pointed out (找错). Who they are is not known; how to reach them, where they said it, is kept elsewhere.
 *
 * @param account the one it is on, or null while nobody knows
 * @param unit whose registrars answer
 * @param finding what it became, where it was one
 */
@Table(schema = "inspection", name = "mistake")
record Mistake(
        @Id MistakeId id,
        @Version @Nullable Integer version,
        @Column("code_sha256") String codeHash,
        @Column("account_id") @Nullable AccountId account,
        @Column("unit_id") UnitId unit,
        MistakeKind kind,
        String page,
        String words,
        Instant pointedOutAt,
        LocalDate dueOn,
        MistakeState state,
        String answer,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        @Column("finding_id") @Nullable FindingId finding) {

    private static final int LONGEST = 500;

    /** Which account it is on must be known or stand in the address. */
    static Mistake pointOut(
            MistakeCode code,
            @Nullable AccountId account,
            UnitId unit,
            @Nullable MistakeKind kind,
            String page,
            String words,
            Instant at,
            LocalDate due) {
        if (kind == null) {
            throw new Refusal("mistake.kind.missing");
        }
        Refusal.when(page.isEmpty() && account == null, "mistake.page.missing");
        Refusal.unless(page.isEmpty() || PageAddress.isOne(page), "mistake.page.wrong");
        Refusal.when(words.isEmpty(), "mistake.words.missing");
        Refusal.when(PlainText.length(words) > LONGEST, "mistake.words.too-long", LONGEST);
        return new Mistake(
                MistakeId.next(),
                null,
                code.sha256(),
                account,
                unit,
                kind,
                page,
                words,
                at,
                due,
                WAITING,
                "",
                null,
                null,
                null);
    }

    Mistake on(AccountId found, UnitId itsUnit) {
        refuseAnswered();
        return new Mistake(
                id,
                version,
                codeHash,
                found,
                itsUnit,
                kind,
                page,
                words,
                pointedOutAt,
                dueOn,
                state,
                answer,
                answeredBy,
                answeredAt,
                finding);
    }

    /** 确有错误. */
    Mistake confirm(FindingId asFinding, String words, PersonId by, Instant at) {
        checkAnswer(words);
        return answered(CONFIRMED, words, by, at, asFinding);
    }

    static void checkAnswer(String words) {
        Refusal.when(words.isEmpty(), "mistake.answer.missing");
        Refusal.when(PlainText.length(words) > LONGEST, "mistake.form.answer-too-long", LONGEST);
    }

    /** 不是错误. */
    Mistake dismiss(String words, PersonId by, Instant at) {
        Refusal.when(words.isEmpty(), "mistake.reason.missing");
        return answered(NONE, words, by, at, null);
    }

    /** The account a finding can be on. */
    AccountId knownAccount() {
        refuseAnswered();
        if (account == null) {
            throw new Refusal("mistake.account.unknown");
        }
        return account;
    }

    boolean isWaiting() {
        return state == WAITING;
    }

    boolean isOverdue(LocalDate today) {
        return isWaiting() && dueOn.isBefore(today);
    }

    private Mistake answered(MistakeState then, String words, PersonId by, Instant at, @Nullable FindingId asFinding) {
        refuseAnswered();
        Refusal.when(PlainText.length(words) > LONGEST, "mistake.form.answer-too-long", LONGEST);
        return new Mistake(
                id,
                version,
                codeHash,
                account,
                unit,
                kind,
                page,
                this.words,
                pointedOutAt,
                dueOn,
                then,
                words,
                by,
                at,
                asFinding);
    }

    private void refuseAnswered() {
        Refusal.unless(isWaiting(), "mistake.form.answered-already");
    }
}
