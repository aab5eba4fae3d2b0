package org.yibaotong.register.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * One step of an account's life (一步), with what it needs.
 *
 * @param reason or the number of the paper it rests on
 * @param deadline by when the step after it is due
 * @param answerable who answers for that
 * @param successor into which account it is merged
 * @param whereTo where people go from now on, in a sentence the public reads
 */
public record Move(
        AccountAct act,
        String reason,
        @Nullable LocalDate deadline,
        String answerable,
        @Nullable AccountId successor,
        String whereTo,
        String whereToLink) {

    private static final int LONGEST = 300;

    public Move {
        reason = PlainText.line(reason);
        answerable = PlainText.line(answerable);
        whereTo = PlainText.line(whereTo);
        whereToLink = PlainText.line(whereToLink);
        Refusal.when(PlainText.length(reason) > LONGEST, "account.reason.too-long", LONGEST);
        Refusal.when(PlainText.length(answerable) > LONGEST, "account.answerable.too-long", LONGEST);
        Refusal.when(PlainText.length(whereTo) > LONGEST, "account.where-to.too-long", LONGEST);
        Refusal.when(
                !whereToLink.isEmpty() && !whereToLink.matches("(?i)https?://\\S{4,2000}"),
                "account.where-to-link.not-a-link");
    }

    public static Move of(AccountAct act, String reason) {
        return new Move(act, reason, null, "", null, "", "");
    }

    /** In words, for the history. */
    String said() {
        var said = new StringBuilder(reason);
        if (deadline != null) {
            said.append(said.isEmpty() ? "" : "，").append(deadline).append("前办完");
        }
        if (!answerable.isEmpty()) {
            said.append(said.isEmpty() ? "" : "，")
                    .append("由")
                    .append(answerable)
                    .append("负责");
        }
        if (!whereTo.isEmpty()) {
            said.append(said.isEmpty() ? "" : "，").append("去向：").append(whereTo);
        }
        return said.toString();
    }
}
