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

    /** Whether nobody took it on yet where it is. */
    public boolean isToAccept() {
        return switch (this) {
            case RECEIVED, REFERRED -> true;
            case ACCEPTED, DRAFTED, ANSWERED, CLOSED -> false;
        };
    }

    /** Whether whoever has it is still to take it on, or to write its answer; drafted, it waits for somebody else. */
    public boolean isToDo() {
        return isToAccept() || this == ACCEPTED;
    }
}
