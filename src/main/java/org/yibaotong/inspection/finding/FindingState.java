package org.yibaotong.inspection.finding;

/** Where a finding stands (处理). */
public enum FindingState {
    OPEN,
    DISPUTED,
    UPHELD,
    /** 误报. */
    DROPPED,
    /** 已改正. */
    MENDED,
    /** The account itself is over. */
    CLOSED;

    public boolean isOpen() {
        return switch (this) {
            case OPEN, DISPUTED, UPHELD -> true;
            case DROPPED, MENDED, CLOSED -> false;
        };
    }
}
