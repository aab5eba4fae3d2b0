package org.yibaotong.inspection.finding;

/** Where a finding stands (处理). */
public enum FindingState {
    OPEN,
    DISPUTED,
    UPHELD,
    /** 待复查: its unit says that it is mended. */
    REPORTED,
    /** 误报. */
    DROPPED,
    /** 已改正. */
    MENDED,
    /** The account is judged no more: it is over, or not within scope. */
    CLOSED;

    public boolean isOpen() {
        return switch (this) {
            case OPEN, DISPUTED, UPHELD, REPORTED -> true;
            case DROPPED, MENDED, CLOSED -> false;
        };
    }

    /** Whether the next to do something is the unit. */
    public boolean waitsForItsUnit() {
        return this == OPEN || this == UPHELD;
    }
}
