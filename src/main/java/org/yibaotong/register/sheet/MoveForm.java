package org.yibaotong.register.sheet;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.Move;
import org.yibaotong.shared.Refusal;

/** What is typed in about one step of an account's life. */
public record MoveForm(
        @Nullable AccountAct act,
        @Nullable String reason,
        @Nullable LocalDate deadline,
        @Nullable String answerable,
        @Nullable UUID successor,
        @Nullable String whereTo,
        @Nullable String whereToLink,
        @Nullable String typedName) {

    static MoveForm of(AccountAct act) {
        return new MoveForm(act, null, null, null, null, null, null, null);
    }

    /** @param name is asked for where the step cannot be taken back */
    Move move(String name) {
        if (act == null) {
            throw new Refusal("account.act.not-now");
        }
        Refusal.when(isLast(act) && !name.equals(AccountForm.or(typedName)), "account.typed-name.differs");
        return new Move(
                act,
                AccountForm.or(reason),
                deadline,
                AccountForm.or(answerable),
                successor == null ? null : new AccountId(successor),
                AccountForm.or(whereTo),
                AccountForm.or(whereToLink));
    }

    static boolean isLast(AccountAct act) {
        return act == AccountAct.DEREGISTER || act == AccountAct.MERGE;
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
