package org.yibaotong.citizens.unlocking;

/** What leave is asked for: the clerk who arranges the handing over needs the one more often than the other. */
public enum Secret {
    WISHER,
    CLAIMANTS
}
