package org.yibaotong.newsroom.submission;

/** What became of a submission (报送的结果). Every one ends in adopted, merged or declined; held is for a while. */
public enum SubmissionStatus {
    RECEIVED,
    ADOPTED,
    MERGED,
    HELD,
    DECLINED;

    /** Whether an editor still owes an answer, now or on a later day. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, HELD -> true;
            case ADOPTED, MERGED, DECLINED -> false;
        };
    }

    /** Whether it became part of a story. */
    public boolean isUsed() {
        return switch (this) {
            case ADOPTED, MERGED -> true;
            case RECEIVED, HELD, DECLINED -> false;
        };
    }

    /** How it is marked everywhere: colour and icon beside the word. */
    public String tone() {
        return switch (this) {
            case RECEIVED -> "is-brand";
            case ADOPTED, MERGED -> "is-good";
            case HELD, DECLINED -> "";
        };
    }

    public String icon() {
        return switch (this) {
            case RECEIVED -> "send";
            case ADOPTED -> "check";
            case MERGED -> "merge";
            case HELD -> "pause";
            case DECLINED -> "back";
        };
    }
}
