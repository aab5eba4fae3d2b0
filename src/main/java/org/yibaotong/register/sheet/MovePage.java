package org.yibaotong.register.sheet;

import java.util.List;
import org.yibaotong.register.AccountAct;

/**
 * The page of one step.
 *
 * @param successors what it may be merged into: living accounts of the same hands
 */
public record MovePage(String id, String name, AccountAct act, String word, MoveForm form, List<Successor> successors) {

    public record Successor(String id, String name) {}

    public boolean asksDeadline() {
        return switch (act) {
            case WARN,
                    DEMAND_RECTIFICATION,
                    BEGIN_CHANGE,
                    PROPOSE_CLOSING,
                    REQUEST_CLOSING,
                    ANNOUNCE,
                    STOP_POSTING,
                    ARCHIVE,
                    REQUEST_DEREGISTRATION,
                    FREEZE,
                    NEGLECT -> true;
            case APPLY, APPROVE, REFUSE, CLEAR, END_CHANGE, DEREGISTER, MERGE, KEEP, LOSE -> false;
        };
    }

    public boolean asksWhereTo() {
        return switch (act) {
            case ANNOUNCE, STOP_POSTING, ARCHIVE, REQUEST_DEREGISTRATION, DEREGISTER, MERGE -> true;
            case APPLY,
                    APPROVE,
                    REFUSE,
                    WARN,
                    DEMAND_RECTIFICATION,
                    CLEAR,
                    BEGIN_CHANGE,
                    END_CHANGE,
                    PROPOSE_CLOSING,
                    REQUEST_CLOSING,
                    KEEP,
                    FREEZE,
                    LOSE,
                    NEGLECT -> false;
        };
    }

    public boolean isMerger() {
        return act == AccountAct.MERGE;
    }

    public boolean isLast() {
        return MoveForm.isLast(act);
    }

    public boolean stopsPosting() {
        return act == AccountAct.STOP_POSTING;
    }
}
