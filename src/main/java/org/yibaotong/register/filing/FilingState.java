package org.yibaotong.register.filing;

/** Where a filing stands (办到哪一步). */
public enum FilingState {
    AWAITING,
    SENT_BACK,
    /** 待备案: every level agreed, and it is to be put down in the national system. */
    AGREED,
    FILED,
    WITHDRAWN;

    public boolean isOpen() {
        return switch (this) {
            case AWAITING, SENT_BACK, AGREED -> true;
            case FILED, WITHDRAWN -> false;
        };
    }
}
