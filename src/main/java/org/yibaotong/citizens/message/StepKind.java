package org.yibaotong.citizens.message;

/** What can happen to a message (经过). */
public enum StepKind {
    WRITTEN,
    HELD,
    RELEASED,
    SET_ASIDE,
    ACCEPTED,
    REFERRED,
    BOUNCED,
    EXTENDED,
    DRAFTED,
    SENT_BACK,
    ANSWERED,
    ASKED,
    SOLVED,
    REOPENED,
    CLOSED,
    /** By its writer, with all they wrote. */
    DELETED,
    /** What was taken for the name of a child is none, and why. */
    OVERRULED,
    /** Told to the newsroom, as everybody may read it. */
    HANDED_ON;

    /** What goes on inside an office is nobody's business but its own. */
    public boolean isPublic() {
        return switch (this) {
            case WRITTEN,
                    HELD,
                    RELEASED,
                    SET_ASIDE,
                    ACCEPTED,
                    REFERRED,
                    BOUNCED,
                    EXTENDED,
                    ANSWERED,
                    ASKED,
                    SOLVED,
                    REOPENED,
                    CLOSED,
                    DELETED,
                    HANDED_ON -> true;
            case DRAFTED, SENT_BACK, OVERRULED -> false;
        };
    }
}
