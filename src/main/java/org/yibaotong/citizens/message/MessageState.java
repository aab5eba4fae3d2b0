package org.yibaotong.citizens.message;

/** Where a message stands. None of these says that anything is solved: that is the writer's word alone. */
public enum MessageState {
    RECEIVED,
    REFERRED,
    ACCEPTED,
    DRAFTED,
    ANSWERED,
    CLOSED;

    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, REFERRED, ACCEPTED, DRAFTED -> true;
            case ANSWERED, CLOSED -> false;
        };
    }
}
