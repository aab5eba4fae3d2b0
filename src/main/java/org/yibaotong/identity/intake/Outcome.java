package org.yibaotong.identity.intake;

/** What becomes of one row of a sheet. */
public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    WRONG
}
