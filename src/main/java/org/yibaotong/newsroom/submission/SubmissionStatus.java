package org.yibaotong.newsroom.submission;

/**
 * What became of a submission (报送的结果). Every one ends in adopted, merged or declined; held is for a while, and what was taken out of a
 * story waits again.
 */
public enum SubmissionStatus {
    RECEIVED,
    ADOPTED,
    MERGED,
    TAKEN_OUT,
    HELD,
    DECLINED;

    /** Whether an editor still owes an answer, now or on a later day. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, TAKEN_OUT, HELD -> true;
            case ADOPTED, MERGED, DECLINED -> false;
        };
    }

    /** Whether nobody has said yet what is to become of it. */
    public boolean isAwaited() {
        return switch (this) {
            case RECEIVED, TAKEN_OUT -> true;
            case ADOPTED, MERGED, HELD, DECLINED -> false;
        };
    }

    /** Whether it became part of a story. */
    public boolean isUsed() {
        return switch (this) {
            case ADOPTED, MERGED -> true;
            case RECEIVED, TAKEN_OUT, HELD, DECLINED -> false;
        };
    }

    /** How it is marked everywhere: colour and icon beside the word. */
    public String tone() {
        return switch (this) {
            case RECEIVED, TAKEN_OUT -> "is-brand";
            case ADOPTED, MERGED -> "is-good";
            case HELD, DECLINED -> "";
        };
    }

    public String icon() {
        return switch (this) {
            case RECEIVED -> "send";
            case ADOPTED -> "check";
            case MERGED -> "merge";
            case TAKEN_OUT -> "undo";
            case HELD -> "pause";
            case DECLINED -> "back";
        };
    }
}
