package org.yibaotong.register;

/** What can happen to an account (动作). Where it leads stands in {@link AccountState}. */
public enum AccountAct {
    APPLY,
    APPROVE,
    REFUSE,
    WARN,
    DEMAND_RECTIFICATION,
    CLEAR,
    BEGIN_CHANGE,
    END_CHANGE,
    PROPOSE_CLOSING,
    REQUEST_CLOSING,
    ANNOUNCE,
    STOP_POSTING,
    ARCHIVE,
    REQUEST_DEREGISTRATION,
    DEREGISTER,
    MERGE,
    KEEP,
    FREEZE,
    LOSE,
    NEGLECT
}
