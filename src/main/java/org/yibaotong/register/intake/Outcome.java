package org.yibaotong.register.intake;

/** What becomes of one row of a ledger. */
public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    WRONG
}
