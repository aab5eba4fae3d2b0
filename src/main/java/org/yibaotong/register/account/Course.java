package org.yibaotong.register.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.Refusal;

/**
 * Where an account stands on its way from opening to its end (状态), and what goes with that.
 *
 * @param since since when it stands there
 * @param cameFrom where on the road of closing it stood when it got out of hand
 * @param deadline by when the next step is due, or null
 * @param answerable who answers for that
 * @param successorId into which account it was merged
 * @param whereTo where people go once it is closed
 * @param closingReason why it is closed, or the number of the paper that rests on; empty where it is not, and where nobody said
 */
record Course(
        AccountState state,
        LocalDate since,
        @Nullable AccountState cameFrom,
        @Nullable LocalDate deadline,
        String answerable,
        @Nullable AccountId successorId,
        String whereTo,
        String whereToLink,
        String closingReason) {

    static Course from(AccountState state, LocalDate since, String whereTo) {
        return new Course(state, since, null, null, "", null, whereTo, "", "");
    }

    /** When posting stops, somebody answers for the rest and there is a day; when it is over, people know where to go. */
    Course after(Move move, AccountId itself, LocalDate today) {
        var next = next(move.act());
        refuseWithout(next, move, itself, today);
        boolean tells = !move.whereTo().isEmpty() || move.act() == AccountAct.KEEP;
        return new Course(
                next,
                today,
                cameFrom(next),
                deadline(next, move),
                answerable(next, move),
                next == AccountState.MERGED ? move.successor() : null,
                tells ? move.whereTo() : whereTo,
                tells ? move.whereToLink() : whereToLink,
                closingReason(next, move));
    }

    private void refuseWithout(AccountState next, Move move, AccountId itself, LocalDate today) {
        Refusal.when(move.deadline() != null && move.deadline().isBefore(today), "account.deadline.past");
        if (next == AccountState.POSTING_STOPPED) {
            Refusal.when(deadline(next, move) == null, "account.deadline.missing");
            Refusal.when(answerable(next, move).isEmpty(), "account.answerable.missing");
        }
        if (next == AccountState.MERGED) {
            Refusal.when(move.successor() == null, "account.successor.missing");
            Refusal.when(itself.equals(move.successor()), "account.successor.itself");
        }
        if (next == AccountState.DEREGISTERED) {
            Refusal.when(move.whereTo().isEmpty() && whereTo.isEmpty(), "account.where-to.missing");
        }
    }

    /** Whether it goes on closing where that was broken off, for it was stolen or lost meanwhile and is found again. */
    boolean goesOnClosing(AccountAct act) {
        return act == AccountAct.CLEAR && state.isOutOfHand() && cameFrom != null;
    }

    private AccountState next(AccountAct act) {
        var next = state.after(act).orElseThrow(() -> new Refusal("account.act.not-now"));
        return goesOnClosing(act) && cameFrom != null ? cameFrom : next;
    }

    private @Nullable AccountState cameFrom(AccountState next) {
        if (!next.isOutOfHand()) {
            return null;
        }
        return state.standing() == AccountState.Standing.CLOSING ? state : cameFrom;
    }

    /** A countdown once begun goes on until the end, also of one that was stolen or lost on the way. */
    private @Nullable LocalDate deadline(AccountState next, Move move) {
        return next.isOver() ? null : move.deadline() == null && keepsCountdown(next) ? deadline : move.deadline();
    }

    private String answerable(AccountState next, Move move) {
        return next.isOver()
                ? ""
                : move.answerable().isEmpty() && keepsCountdown(next) ? answerable : move.answerable();
    }

    /** The first that is given on the road, unless closing is proposed or asked for with another; kept after all, it has none. */
    private String closingReason(AccountState next, Move move) {
        boolean isOnTheRoad = next.standing() == AccountState.Standing.CLOSING || next.isOver();
        if (!isOnTheRoad) {
            return next.isOutOfHand() ? closingReason : "";
        }
        boolean decides = move.act() == AccountAct.PROPOSE_CLOSING || move.act() == AccountAct.REQUEST_CLOSING;
        boolean isGiven = !move.reason().isEmpty() && move.act() != AccountAct.CLEAR;
        return isGiven && (decides || closingReason.isEmpty()) ? move.reason() : closingReason;
    }

    private boolean keepsCountdown(AccountState next) {
        return (state.isStopped() || state.isOutOfHand()) && (next.isStopped() || next.isOutOfHand());
    }
}
