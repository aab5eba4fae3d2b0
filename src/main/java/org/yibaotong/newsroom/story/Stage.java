package org.yibaotong.newsroom.story;

import static org.yibaotong.newsroom.story.Act.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a story stands (阶段). Whether the public can read it is another matter: a signed edition stays live while the next is made. */
public enum Stage {
    EDITING,
    IN_FIRST_REVIEW,
    IN_SECOND_REVIEW,
    IN_FINAL_REVIEW,
    TO_BE_SIGNED,
    SIGNED_OFF,
    WITHDRAWN,
    DROPPED;

    /** The whole of it, stage by act, is the table src/test/resources/newsroom/transitions.csv. */
    private Set<Act> acts() {
        return switch (this) {
            case EDITING ->
                EnumSet.of(SAVE, ADD_SOURCE, TAKE_OUT_SOURCE, TAKE_OVER, SEND, PROOFREAD, ABANDON, WITHDRAW, DROP);
            case IN_FIRST_REVIEW, IN_SECOND_REVIEW ->
                EnumSet.of(
                        SAVE,
                        ADD_SOURCE,
                        TAKE_OUT_SOURCE,
                        TAKE_BACK,
                        PASS,
                        PASS_IN_EMERGENCY,
                        SEND_BACK,
                        PROOFREAD,
                        WITHDRAW);
            case IN_FINAL_REVIEW ->
                EnumSet.of(
                        SAVE,
                        ADD_SOURCE,
                        TAKE_OUT_SOURCE,
                        TAKE_BACK,
                        PASS,
                        PASS_IN_EMERGENCY,
                        SEND_BACK,
                        HOLD,
                        DECLINE,
                        PROOFREAD,
                        WITHDRAW);
            case TO_BE_SIGNED ->
                EnumSet.of(SAVE, ADD_SOURCE, TAKE_OUT_SOURCE, TAKE_BACK, SEND_BACK, PROOFREAD, SIGN_OFF, WITHDRAW);
            case SIGNED_OFF -> EnumSet.of(ADD_SOURCE, TAKE_OUT_SOURCE, REVISE, CORRECT, WITHDRAW);
            case WITHDRAWN -> EnumSet.of(TAKE_OUT_SOURCE);
            case DROPPED -> EnumSet.of(TAKE_OUT_SOURCE, REOPEN);
        };
    }

    public boolean allows(Act act) {
        return acts().contains(act);
    }

    /** Whether nothing more is to come of it. */
    public boolean isOver() {
        return this == WITHDRAWN || this == DROPPED;
    }

    /** The review a story waits for here. */
    public Optional<Round> round() {
        return switch (this) {
            case IN_FIRST_REVIEW -> Optional.of(Round.FIRST);
            case IN_SECOND_REVIEW -> Optional.of(Round.SECOND);
            case IN_FINAL_REVIEW -> Optional.of(Round.FINAL);
            case EDITING, TO_BE_SIGNED, SIGNED_OFF, WITHDRAWN, DROPPED -> Optional.empty();
        };
    }
}
