package org.yibaotong.register.filing;

import static org.yibaotong.register.AccountAct.ANNOUNCE;
import static org.yibaotong.register.AccountAct.APPROVE;
import static org.yibaotong.register.AccountAct.DEREGISTER;
import static org.yibaotong.register.AccountAct.END_CHANGE;
import static org.yibaotong.register.AccountAct.PROPOSE_CLOSING;
import static org.yibaotong.register.AccountAct.REQUEST_CLOSING;
import static org.yibaotong.register.AccountAct.REQUEST_DEREGISTRATION;

import java.util.List;
import java.util.stream.Stream;
import org.yibaotong.register.AccountAct;
import org.yibaotong.register.AccountState;
import org.yibaotong.shared.Refusal;

/** What is filed (备案事项): the four that 国办发〔2018〕123号 names. */
public enum FilingKind {
    OPENING,
    CHANGE,
    CLOSING,
    DEREGISTRATION;

    /** Asked before anything is asked for, and again before it is put down: meanwhile the account may have gone on. */
    public void check(AccountState state) {
        Refusal.when(state.isOver(), "filing.account.over");
        switch (this) {
            case OPENING ->
                Refusal.unless(state.standing() == AccountState.Standing.OPENING, "filing.opening.open-already");
            case CHANGE -> checkChange(state);
            case CLOSING -> checkClosing(state);
            case DEREGISTRATION -> checkDeregistration(state);
        }
    }

    public boolean isPossible(AccountState state) {
        try {
            check(state);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    public static List<FilingKind> possible(AccountState state) {
        return Stream.of(values()).filter(kind -> kind.isPossible(state)).toList();
    }

    /** The account's steps that it stands for. Those already taken are left out. */
    List<AccountAct> acts() {
        return switch (this) {
            case OPENING -> List.of(APPROVE);
            case CHANGE -> List.of(END_CHANGE);
            case CLOSING -> List.of(PROPOSE_CLOSING, REQUEST_CLOSING, ANNOUNCE);
            case DEREGISTRATION -> List.of(REQUEST_DEREGISTRATION, DEREGISTER);
        };
    }

    public boolean tellsWhereTo() {
        return this == CLOSING || this == DEREGISTRATION;
    }

    private static void checkChange(AccountState state) {
        switch (state.standing()) {
            case OPENING -> throw new Refusal("filing.change.not-open-yet");
            case CLOSING -> throw new Refusal("filing.change.closing");
            case NORMAL, WARNED, FAILING, MERGED, DEREGISTERED ->
                Refusal.when(
                        state == AccountState.FROZEN || state == AccountState.UNRECOVERABLE,
                        "filing.change.out-of-hand");
        }
    }

    private static void checkClosing(AccountState state) {
        Refusal.when(state.standing() == AccountState.Standing.OPENING, "filing.closing.not-open-yet");
        Refusal.when(state == AccountState.CHANGING, "filing.closing.changing");
        Refusal.when(
                state == AccountState.ARCHIVED
                        || state == AccountState.DEREGISTERING
                        || state == AccountState.UNRECOVERABLE,
                "filing.closing.past");
    }

    private static void checkDeregistration(AccountState state) {
        Refusal.unless(
                state == AccountState.ARCHIVED
                        || state == AccountState.DEREGISTERING
                        || state == AccountState.UNRECOVERABLE,
                "filing.deregistration.too-early");
    }
}
