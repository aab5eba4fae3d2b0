package org.yibaotong.newsroom.plan;

import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.story.Stage;

/** How far an assignment has come (任务的状态). It is kept nowhere: {@link #of} is the only place where it is decided. */
public enum AssignmentState {
    ASKED,
    ACCEPTED,
    DECLINED,
    IN_PROGRESS,
    SUBMITTED,
    DONE,
    CALLED_OFF;

    /**
     * @param answer what was said, or null
     * @param calledOff whether the occasion was called off
     * @param stage of the story that came of it, or null while there is none
     * @param live whether readers can read that story
     */
    static AssignmentState of(
            @Nullable AssignmentAnswer answer, boolean calledOff, @Nullable Stage stage, boolean live) {
        if (live) {
            return DONE;
        }
        if (calledOff) {
            return CALLED_OFF;
        }
        if (stage != null) {
            return switch (stage) {
                case EDITING -> IN_PROGRESS;
                case IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW, TO_BE_SIGNED -> SUBMITTED;
                case SIGNED_OFF -> DONE;
                case WITHDRAWN, DROPPED -> ACCEPTED;
            };
        }
        return switch (answer) {
            case null -> ASKED;
            case ACCEPTED -> ACCEPTED;
            case DECLINED -> DECLINED;
        };
    }

    String tone() {
        return switch (this) {
            case ASKED -> "is-warn";
            case ACCEPTED, IN_PROGRESS, SUBMITTED -> "is-brand";
            case DONE -> "is-good";
            case DECLINED, CALLED_OFF -> "";
        };
    }

    String icon() {
        return switch (this) {
            case ASKED -> "clock";
            case ACCEPTED -> "hand";
            case IN_PROGRESS -> "pen";
            case SUBMITTED -> "eye";
            case DONE -> "check";
            case DECLINED -> "back";
            case CALLED_OFF -> "slash";
        };
    }
}
