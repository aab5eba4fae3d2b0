package org.yibaotong.text.worth;

/** What a reason is about (理由的种类): what speaks for telling it comes first. */
public enum MeritKind {
    FRESH,
    NEAR,
    USEFUL,
    MANY,
    UNUSUAL,
    STALE,
    TOLD,
    NOBODY_GAINS,
    NOTHING_CHANGES;

    public boolean isFor() {
        return compareTo(STALE) < 0;
    }
}
