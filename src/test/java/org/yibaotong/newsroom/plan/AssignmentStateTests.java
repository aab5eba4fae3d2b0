package org.yibaotong.newsroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.newsroom.story.Stage;

/** How far an assignment has come follows from what was said, the occasion, and the story: here is the whole of it. */
class AssignmentStateTests {

    @ParameterizedTest
    @CsvSource({
        ",         false, ,                 false, ASKED",
        "ACCEPTED, false, ,                 false, ACCEPTED",
        "DECLINED, false, ,                 false, DECLINED",
        ",         true,  ,                 false, CALLED_OFF",
        "ACCEPTED, true,  ,                 false, CALLED_OFF",
        "ACCEPTED, true,  EDITING,          false, CALLED_OFF",
        ",         false, EDITING,          false, IN_PROGRESS",
        "ACCEPTED, false, EDITING,          false, IN_PROGRESS",
        "ACCEPTED, false, IN_FIRST_REVIEW,  false, SUBMITTED",
        "ACCEPTED, false, IN_SECOND_REVIEW, false, SUBMITTED",
        "ACCEPTED, false, IN_FINAL_REVIEW,  false, SUBMITTED",
        "ACCEPTED, false, TO_BE_SIGNED,     false, SUBMITTED",
        "ACCEPTED, false, SIGNED_OFF,       true,  DONE",
        "ACCEPTED, true,  SIGNED_OFF,       true,  DONE",
        "ACCEPTED, false, EDITING,          true,  DONE",
        "ACCEPTED, false, WITHDRAWN,        false, ACCEPTED",
        "ACCEPTED, false, DROPPED,          false, ACCEPTED",
    })
    void stateIsDerived(AssignmentAnswer answer, boolean calledOff, Stage stage, boolean live, AssignmentState state) {
        assertThat(AssignmentState.of(answer, calledOff, stage, live)).isEqualTo(state);
    }
}
