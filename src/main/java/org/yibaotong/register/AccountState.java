package org.yibaotong.register;

import static org.yibaotong.register.AccountAct.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an account stands on the way from opening to deregistration (状态). */
public enum AccountState {
    PLANNED,
    AWAITING_APPROVAL,
    NORMAL,
    WARNED,
    RECTIFYING,
    CHANGING,
    CLOSING_PROPOSED,
    CLOSING_IN_APPROVAL,
    NOTICE_PERIOD,
    /** 停更: never an end. It has somebody who answers for it and a day by which it is over. */
    POSTING_STOPPED,
    ARCHIVED,
    DEREGISTERING,
    DEREGISTERED,
    MERGED,
    /** 冻结: stolen, or out of control. */
    FROZEN,
    UNRECOVERABLE,
    /** 脱管: nobody looks after it. */
    UNATTENDED;

    /** All roads there are; the whole of it, state by act, is the table src/test/resources/register/transitions.csv. */
    private Map<AccountAct, AccountState> roads() {
        return switch (this) {
            case PLANNED -> Map.of(APPLY, AWAITING_APPROVAL);
            case AWAITING_APPROVAL -> Map.of(APPROVE, NORMAL, REFUSE, PLANNED);
            case NORMAL ->
                Map.of(
                        WARN,
                        WARNED,
                        DEMAND_RECTIFICATION,
                        RECTIFYING,
                        BEGIN_CHANGE,
                        CHANGING,
                        PROPOSE_CLOSING,
                        CLOSING_PROPOSED,
                        FREEZE,
                        FROZEN,
                        LOSE,
                        UNRECOVERABLE,
                        NEGLECT,
                        UNATTENDED);
            case WARNED ->
                Map.of(
                        CLEAR,
                        NORMAL,
                        DEMAND_RECTIFICATION,
                        RECTIFYING,
                        BEGIN_CHANGE,
                        CHANGING,
                        PROPOSE_CLOSING,
                        CLOSING_PROPOSED,
                        FREEZE,
                        FROZEN,
                        LOSE,
                        UNRECOVERABLE,
                        NEGLECT,
                        UNATTENDED);
            case RECTIFYING ->
                Map.of(
                        CLEAR,
                        NORMAL,
                        BEGIN_CHANGE,
                        CHANGING,
                        PROPOSE_CLOSING,
                        CLOSING_PROPOSED,
                        FREEZE,
                        FROZEN,
                        LOSE,
                        UNRECOVERABLE,
                        NEGLECT,
                        UNATTENDED);
            case CHANGING -> Map.of(END_CHANGE, NORMAL, FREEZE, FROZEN);
            case CLOSING_PROPOSED ->
                Map.of(REQUEST_CLOSING, CLOSING_IN_APPROVAL, KEEP, NORMAL, FREEZE, FROZEN, LOSE, UNRECOVERABLE);
            case CLOSING_IN_APPROVAL ->
                Map.of(ANNOUNCE, NOTICE_PERIOD, KEEP, NORMAL, FREEZE, FROZEN, LOSE, UNRECOVERABLE);
            case NOTICE_PERIOD -> Map.of(STOP_POSTING, POSTING_STOPPED, KEEP, NORMAL, FREEZE, FROZEN);
            case POSTING_STOPPED -> Map.of(ARCHIVE, ARCHIVED, KEEP, NORMAL, FREEZE, FROZEN, LOSE, UNRECOVERABLE);
            case ARCHIVED -> Map.of(REQUEST_DEREGISTRATION, DEREGISTERING, MERGE, MERGED, KEEP, NORMAL, FREEZE, FROZEN);
            case DEREGISTERING -> Map.of(DEREGISTER, DEREGISTERED, MERGE, MERGED, FREEZE, FROZEN, LOSE, UNRECOVERABLE);
            case DEREGISTERED, MERGED -> Map.of();
            case FROZEN -> Map.of(CLEAR, NORMAL, PROPOSE_CLOSING, CLOSING_PROPOSED, LOSE, UNRECOVERABLE);
            case UNRECOVERABLE -> Map.of(CLEAR, NORMAL, REQUEST_DEREGISTRATION, DEREGISTERING);
            case UNATTENDED ->
                Map.of(
                        CLEAR,
                        NORMAL,
                        DEMAND_RECTIFICATION,
                        RECTIFYING,
                        PROPOSE_CLOSING,
                        CLOSING_PROPOSED,
                        FREEZE,
                        FROZEN,
                        LOSE,
                        UNRECOVERABLE);
        };
    }

    public Optional<AccountState> after(AccountAct act) {
        return Optional.ofNullable(roads().get(act));
    }

    /** What may happen here, in the order of the road. */
    public List<AccountAct> acts() {
        return Stream.of(AccountAct.values()).filter(roads()::containsKey).toList();
    }

    /** Stopped and not yet cancelled: no resting state, so somebody answers for it until a day. */
    public boolean isStopped() {
        return this == POSTING_STOPPED || this == ARCHIVED || this == DEREGISTERING;
    }

    public boolean isOutOfHand() {
        return this == FROZEN || this == UNRECOVERABLE;
    }

    public boolean isOver() {
        return this == DEREGISTERED || this == MERGED;
    }

    /** Whether the public may go on taking it for official. */
    public boolean isOfficial() {
        return switch (this) {
            case NORMAL,
                    WARNED,
                    RECTIFYING,
                    CHANGING,
                    CLOSING_PROPOSED,
                    CLOSING_IN_APPROVAL,
                    NOTICE_PERIOD,
                    UNATTENDED -> true;
            case PLANNED,
                    AWAITING_APPROVAL,
                    POSTING_STOPPED,
                    ARCHIVED,
                    DEREGISTERING,
                    DEREGISTERED,
                    MERGED,
                    FROZEN,
                    UNRECOVERABLE -> false;
        };
    }

    /** Whether it was closed on purpose, so that there is something to say of where it went. One that was lost may still come back. */
    public boolean isClosed() {
        return switch (this) {
            case POSTING_STOPPED, ARCHIVED, DEREGISTERING, DEREGISTERED, MERGED -> true;
            case PLANNED,
                    AWAITING_APPROVAL,
                    NORMAL,
                    WARNED,
                    RECTIFYING,
                    CHANGING,
                    CLOSING_PROPOSED,
                    CLOSING_IN_APPROVAL,
                    NOTICE_PERIOD,
                    FROZEN,
                    UNRECOVERABLE,
                    UNATTENDED -> false;
        };
    }

    public Standing standing() {
        return switch (this) {
            case PLANNED, AWAITING_APPROVAL -> Standing.OPENING;
            case NORMAL, CHANGING -> Standing.NORMAL;
            case WARNED -> Standing.WARNED;
            case RECTIFYING, FROZEN, UNRECOVERABLE, UNATTENDED -> Standing.FAILING;
            case CLOSING_PROPOSED, CLOSING_IN_APPROVAL, NOTICE_PERIOD, POSTING_STOPPED, ARCHIVED, DEREGISTERING ->
                Standing.CLOSING;
            case MERGED -> Standing.MERGED;
            case DEREGISTERED -> Standing.DEREGISTERED;
        };
    }

    /** The states of a whole city in one strip (一条): where its accounts stand, in few words. */
    public enum Standing {
        NORMAL,
        WARNED,
        FAILING,
        CLOSING,
        MERGED,
        DEREGISTERED,
        OPENING;

        public List<AccountState> states() {
            return Stream.of(AccountState.values())
                    .filter(state -> state.standing() == this)
                    .toList();
        }
    }
}
