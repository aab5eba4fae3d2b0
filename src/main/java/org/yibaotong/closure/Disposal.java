package org.yibaotong.closure;

/** What becomes of an account (处置): proposed by a policy, decided by a person. */
public enum Disposal {
    KEEP,
    MERGE,
    CLOSE
}
